/// How one input of a space is put into variables.
enum CaseAxis {
    /// No test looks at it; of what it may say, this says the least.
    case untested(Value)
    /// It can say one thing only.
    case known(Value)
    /// It says this or nothing: a variable for being answered.
    case perhaps(Members, level: Int)
    /// A variable at a level.
    case scalar(level: Int, cells: [IntervalSet?])
    /// A variable for being answered, and one for each group of members that tests tell apart.
    case subset(isAnswered: Flag, groups: [Group])

    enum Flag {
        case always
        case level(Int)
    }

    struct Group {
        var members: Members
        var level: Int
    }
}
