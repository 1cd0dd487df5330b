import Diagnostics
import PackTesting
import Proofs
import RulePacks

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

extension MutationOptions {
    /// Tries the changes that are wanted, until all are done or someone presses Ctrl-C.
    ///
    /// Throws where '--from' leaves none.
    func run(on pack: RulePack, budget: Int) throws -> MutationRun {
        let mutants = try wanted(of: pack.mutants)
        let progress = ProgressLine()
        defer { progress.end() }
        let step = max(1, mutants.count / 100)
        return Interruption.watching {
            MutationRun(
                mutants, of: pack, budget: budget,
                threads: Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
            ) { begun in
                if begun.isMultiple(of: step) {
                    progress.show(Self.bar(begun, of: mutants.count))
                }
                return !Interruption.wished
            }
        }
    }

    /// `[=====     ] 812 of 2176 changes to the rules tried`.
    private static func bar(_ begun: Int, of all: Int) -> String {
        let width = 30
        let filled = width * begun / max(all, 1)
        let bar =
            String(repeating: "=", count: filled)
            + String(repeating: " ", count: width - filled)
        return "[\(bar)] \(begun) of \(all) changes to the rules tried"
    }
}
