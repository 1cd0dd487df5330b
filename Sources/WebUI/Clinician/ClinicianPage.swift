internal import Diagnostics
internal import RulePacks

/// The clinician's whole page: the questions, the draft beside them, and what can be taken along.
struct ClinicianPage {
    let visit: Visit
    let form: FilledForm
    /// Why a file that was opened could not be read.
    var problems: [String] = []
    /// The decision whose reasons are shown in place, for a browser that runs no script.
    var why: ID?
    /// Their copy was asked for before the decisions were looked through.
    var isRefused = false

    var html: String {
        let main = visit.html(
            "clinician",
            [
                "language": visit.texts.language, "edition": visit.served.pack.fingerprint,
                "unsaved": form.fields.text(FormField.unsaved) ?? "", "is_refused": isRefused,
                "sections": Questionnaire(visit: visit, form: form).shown,
                "draft": DraftView(form, for: visit, why: why).html,
                "problems": problemList,
                "label": form.fields.text(FormField.label) ?? "",
                "start_on": form.fields.text(FormField.startOn) ?? "",
                "asked_on": form.fields.text(FormField.askedOn) ?? "",
                "head_faults": [FormField.label, FormField.startOn, FormField.askedOn].map {
                    ["name": $0, "faults": (form.faults[$0] ?? []).map { ["fault": $0] }] as Shown
                },
            ])
        return Page(kind: .clinician, title: visit.texts["page_title"], main: main)
            .html(for: visit)
    }

    private var problemList: [Shown] {
        problems.isEmpty ? [] : [["list": problems.map { ["text": $0] }]]
    }
}
