/// What was tried and how it came out, as the XML of JUnit, which CI systems read.
package struct JUnitReport: Sendable {
    package struct Suite: Sendable {
        package var name: String
        package var trials: [Trial]

        package init(name: String, trials: [Trial]) {
            self.name = name
            self.trials = trials
        }
    }

    /// One thing that was tried.
    package struct Trial: Sendable {
        package var name: String
        /// Where it is written, from the folder in which the command ran; lines count from 1.
        package var file: String
        package var line: Int
        package var failures: [Failure]
        /// What is to be said besides, whether it failed or not.
        package var output = ""

        package init(name: String, file: String, line: Int, failures: [Failure] = []) {
            self.name = name
            self.file = file
            self.line = line
            self.failures = failures
        }
    }

    package struct Failure: Sendable {
        /// A line.
        package var message: String
        /// What else is to be said, over as many lines as it takes.
        package var details: String

        package init(message: String, details: String) {
            self.message = message
            self.details = details
        }
    }

    package var name: String
    package var suites: [Suite]

    package init(name: String, suites: [Suite]) {
        self.name = name
        self.suites = suites
    }
}
