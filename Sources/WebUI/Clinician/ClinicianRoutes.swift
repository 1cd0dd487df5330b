internal import Hummingbird
internal import Plans
internal import RulePacks

/// The clinician's view: questions on one side, the draft on the other.
struct ClinicianRoutes: Sendable {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        router.get("/") { request, _ in
            let language = request.uri.queryParameters["lang"].map(String.init)
            return page(FormFields(), Visit(site, request, language: language))
        }
        router.post("/") { request, _ in try await answer(request, with: page) }
        router.post("/draft") { request, _ in try await answer(request, with: draft) }
        router.post("/why") { request, _ in try await answer(request, with: why) }
        router.post("/answers") { request, _ in try await answer(request, with: answersFile) }
        router.post("/open") { request, _ in try await open(request) }
        for form in PlanForm.allCases {
            router.post("/plan/\(form.rawValue)") { request, _ in
                try await answer(request) { try plan($0, $1, as: form, for: .clinician) }
            }
            router.post("/copy/\(form.rawValue)") { request, _ in
                try await answer(request) { try plan($0, $1, as: form, for: .client) }
            }
        }
    }

    private func answer(
        _ request: Request, with respond: (FormFields, Visit) throws -> Response
    ) async throws -> Response {
        let fields = try await request.fields()
        let language =
            fields.text(FormField.otherLanguage) ?? fields.text(FormField.language)
        return try respond(fields, Visit(site, request, language: language))
    }

    private func page(_ fields: FormFields, _ visit: Visit) -> Response {
        var fields = fields
        if let cleared = fields.text("clear") {
            for name in [FormField.answer, FormField.unit, FormField.since] {
                fields.set(name(cleared), to: [])
            }
        }
        fields.set(FormField.edition, to: [])
        let form = FilledForm(fields, by: visit.served, today: visit.today)
        return .html(ClinicianPage(visit: visit, form: form, why: fields.text("why")).html)
    }

    private func draft(_ fields: FormFields, _ visit: Visit) -> Response {
        let form = FilledForm(fields, by: visit.served, today: visit.today)
        return .html(DraftView(form, for: visit).html)
    }

    private func why(_ fields: FormFields, _ visit: Visit) throws -> Response {
        let form = FilledForm(fields, by: visit.served, today: visit.today)
        let plan = Plan(form.answers, by: visit.served.pack, today: visit.today)
        guard let decision = fields.text("why"),
            let html = WhyView(decision, form.answers, plan, visit).html
        else { throw HTTPError(.notFound) }
        return .html(html)
    }

    private func answersFile(_ fields: FormFields, _ visit: Visit) -> Response {
        let form = FilledForm(fields, by: visit.served, today: visit.today)
        return .file(form.answers.fileText, "application/yaml; charset=utf-8", name: "answers.yaml")
    }

    private func open(_ request: Request) async throws -> Response {
        let upload = try await request.upload()
        let visit = Visit(site, request, language: upload.fields.text(FormField.language))
        let opened = OpenedAnswers(upload.file, to: visit.served.pack, today: visit.today)
        var fields =
            opened.answers.map { FormFields($0, by: visit.served.pack, today: visit.today) }
            ?? upload.fields
        fields.set(FormField.edition, to: [])
        let form = FilledForm(fields, by: visit.served, today: visit.today)
        return .html(
            ClinicianPage(visit: visit, form: form, problems: opened.problems).html,
            status: opened.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func plan(
        _ fields: FormFields, _ visit: Visit, as form: PlanForm, for audience: Audience
    ) throws -> Response {
        let filled = FilledForm(fields, by: visit.served, today: visit.today)
        let plan = Plan(filled.answers, by: visit.served.pack, today: visit.today)
        if audience == .client, !LookedThrough(plan).isSaid(in: fields) {
            return .html(
                ClinicianPage(visit: visit, form: filled, isRefused: true).html, status: .conflict)
        }
        return try form.response(
            to: plan, for: audience, by: visit.served.template(for: audience),
            asFragment: fields.has("fragment"))
    }
}
