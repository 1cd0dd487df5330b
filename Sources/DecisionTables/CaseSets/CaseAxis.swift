/// How one input of a space is put into variables.
enum CaseAxis {
    /// No test looks at it, or it can say one thing only.
    case known(Value)
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
        var place: Place

        enum Place {
            case level(Int)
            /// Known to be in the answer, whenever there is one, or not to be.
            case fixed(Bool)
        }
    }
}
