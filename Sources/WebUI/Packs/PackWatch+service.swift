internal import ServiceLifecycle

extension PackWatch: Service {
    /// Looks for as long as the server runs.
    package func run() async {
        start()
        // Being told to end at once is an end as good as any.
        try? await gracefulShutdown()
        stop()
    }
}
