"""What is done in cybersecurity, as disclosures write it, and the few names that it has here.

`provides updates to` and `briefs` are both reporting, suppliers and third parties are both service providers: a
disclosure that only chose another word next year names the same activity. Read from forty labelled filings.

The stems are what every spelling holds, in small letters: most clauses hold none and are put aside cheaply.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_Rows = Iterable[tuple[str, str, tuple[str, ...]]]  # name, stems, spellings

_PRACTISED = r"(?:exercises?|drills?|simulations?|tests?|testing|rehearsals?)"
_TAUGHT = (
    r"(?: (?:programs?|sessions?|courses?|modules?|materials?|campaigns?|activities|initiatives?|exercises?|events?"
    r"|communications?))*"
)

# Activities that are nouns and need no subject.
ACTIVITIES: _Rows = (
    ("penetration tests", "pen", (r"pen(?:etration)?[- ]?(?:and [\w-]+ |/vulnerability )?test(?:s|ing)?",)),
    (
        "vulnerability scans",
        "vulnerabilit",
        (
            r"vulnerability (?:and (?:penetration|patch|configuration) )?(?:scan(?:s|ning)?|assessments?|test(?:s|ing)?"
            r"|analys[ie]s|management)",
        ),
    ),
    (
        "phishing simulations",
        "phishing simulated",
        (
            r"(?:simulated )?(?:anti-)?(?:spear )?phishing[- ](?:[\w-]+ ){0,2}?(?:simulations?|tests?|testing"
            r"|exercises?|campaigns?|drills?|attacks?|e-?mails?|assessments?)",
            r"simulated (?:phishing|e-?mail)(?: \w+)?",
            r"mock phishing(?: \w+)?",
        ),
    ),
    (
        "tabletop exercises",
        "table",
        (rf"table[- ]?top(?:s|\b)(?: (?:and \w+ )?(?:{_PRACTISED}|sessions?|scenarios?))?",),
    ),
    ("red team exercises", "team", (rf"(?:red|purple)[- ]team(?:ing)?(?: \w*(?:{_PRACTISED}|assessments?))?",)),
    ("incident response training", "response", (r"incident response (?:and \w+ )?training",)),
    ("incident response exercises", "response", (rf"incident response (?:plan )?{_PRACTISED}",)),
    (
        "disaster recovery tests",
        "recovery continuity",
        (rf"(?:disaster recovery|business continuity|recovery)(?: and [\w -]{{1,30}}?)?(?: plans?)? {_PRACTISED}",),
    ),
    (
        "risk assessments",
        "risk",
        (r"risk (?:and (?:\w+ ){0,2}?)?(?:assessments?|evaluations?|analys[ie]s|surveys?)",),
    ),
    (
        "training",
        "training awareness education learning refresher",
        (
            r"(?:training|(?<!for )awareness|educational|e-?learning)(?: (?:and|or) "
            r"(?:(?!ongoing|continuous|regular|periodic|annual|quarterly|monthly)\w+ )?(?:training"
            r"|awareness|education))*" + _TAUGHT,
            r"trainings",
            r"(?:security|cybersecurity|awareness|employee|user) education",
            r"refresher(?: (?:training|courses?|modules?|sessions?))*",
            r"educational (?:videos|articles)",
        ),
    ),
    ("professional development", "professional learning", (r"professional (?:development|education|learning)",)),
    ("access reviews", "access", (r"(?:user )?access (?:rights )?(?:reviews?|recertifications?|attestations?)",)),
    ("patching", "patch", (r"(?:software )?patching", r"patch (?:management|deployment)s?")),
    ("threat detection", "detection", (r"threat detection(?: and response)?",)),
    ("threat hunting", "hunting", (r"threat hunting",)),
    ("threat modeling", "model", (r"threat model?ling",)),
    (
        "exercises",
        "simulat exercis drill rehears",
        (r"(?:cyber )?(?:simulations?|exercises?(?! (?:its|their|the|our|oversight|direct)\b)|drills?|rehearsals?)",),
    ),
    (
        "backups",
        "back",
        (r"back-?ups?(?! (?:systems?|facilit\w+|sites?|power|servers?|generators?|plans?|cent(?:er|re)s?)\b)",),
    ),
    (
        "security operations center",
        "operation soc",
        (r"(?:security|cyber\w*)(?: security)? operations? cent(?:er|re)s?", r"(?-i:SOC)(?: team)?(?! [12])"),
    ),
)
_PROTECTING = r"(?:defen[cs]es|policies|controls|procedures|safeguards|firewalls|systems)\b"
# Nouns of which something is said: `reviews of the program`.
DOINGS: _Rows = (
    ("review", "review examination", (r"reviews?(?! reports?\b)", r"re-?examinations?")),
    ("assessment", "assessment", (r"(?:re)?assessments?",)),
    ("evaluation", "evaluation", (r"(?:re)?evaluations?",)),
    ("audit", "audit", (r"audits?(?! (?:committee|function|team|department|group|staff))",)),
    ("testing", "test", (r"tests?", r"testing")),
    ("monitoring", "monitoring surveillance", (r"monitoring", r"surveillance")),
    ("scanning", "scan", (r"scan(?:s|ning)",)),
    ("logging", "logging", (r"logging",)),
    ("inspection", "inspection check", (r"inspections?", r"check(?:s|-ins?)")),
    ("certification", "certification attestation", (r"re-?certifications?", r"attestations?")),
    (
        "collaboration",
        "collabor engage",
        (r"collaborations?", r"engagements?(?= (?:with|of))"),
    ),
    ("consultation", "consult", (r"consultations?", r"consulting services")),
    ("due diligence", "diligence", (r"due diligence",)),
    ("update", "update", (rf"updates?(?= to (?:our|the|its) (?:\w+ ){{0,2}}?{_PROTECTING})",)),
    ("oversight", "oversight", (r"oversight(?= of\b)",)),
    (
        "improvements",
        "enhancement upgrade improvement",
        (
            r"(?<=implement )(?:enhancements?|upgrades?"
            r"|improvements)",
            r"(?<=recommends )(?:changes or )?enhancements",
        ),
    ),
)
# `Update our policies` is a verb, and no report.
_REWRITTEN = (
    r" (?:(?:or|and) (?:enhance|replace|improve|maintain|refine|test|revise|patch|modify)"
    r"|(?:the|our|its|their|existing|these|such|this)\b|(?:\w+ ){0,2}(?:policies|controls|safeguards|provisions"
    r"|contracts|agreements|processes"
    r"|procedures|systems|software)\b)"
)
TELLINGS: _Rows = (
    (
        "escalates",
        "escalation",
        (
            r"escalations?(?! (?:procedures?|process|protocols?|polic|paths?|criteria|matrix"
            r"|plans?|levels?))",
        ),
    ),
    (
        "reports",
        "information update report brief presentation communication notification dashboard letter bulletin overview"
        " summar remind alert mail",
        (
            rf"updates?(?!{_REWRITTEN})",
            *(r"reports?(?! on form)", r"reporting", r"briefings?", r"presentations?", r"communications?"),
            *(r"notifications?", r"dashboards?", r"newsletters?", r"bulletins?", r"overviews?", r"summar(?:y|ies)"),
            *(r"reminders?", r"alerts?(?= (?:to|from|about|on|regarding)\b)", r"e-?mails?"),
            r"(?:and )?(?:timely )?information(?= (?:regarding|about|on|from|concerning|relat\w+)\b)",
        ),
    ),
)
DISCUSSIONS: _Rows = (
    (
        "discusses",
        "discussion conversation dialog interact",
        (r"discussions?", r"conversations?", r"dialog(?:ue)?s?", r"interactions?"),
    ),
)
MEETINGS: _Rows = (("meets", "meeting session", (r"meetings?(?! minutes)", r"sessions?(?= (?:with|of)\b)")),)


def _inflected(*stems: str) -> tuple[str, ...]:
    """Verbs by what stays of them: assess, assesses, assessed, assessing; `evaluat` for evaluate and the rest."""
    return tuple(rf"(?:re-?)?{stem}(?:e|s|es|ed|ing|y|ies|ied|ying)?" for stem in stems)


_REPORTED = (
    r"report(?:s|ed|ing)?(?= (?:to|directly|up|in|on|at|regarding|\w+ly|risks|incidents|material|any|such|the|these|its"
    r"|findings|and)\b|[ ,.;]|$)"
)
_PRESENTED = (
    r"present(?:s|ed|ing)?(?= (?:to|at|on|by|with|periodic|regular|quarter|annual|an|a|the|cyber)\w*\b|[ ,.;]|$)"
)
_OTHERS = (
    r"(?:[\w’'-]+,? ){0,5}?(?:third[- ]part|outside|external|(?:service )?providers|vendors|experts|consultants"
    r"|advis[eo]rs|specialists|counsel|firms|assessors|auditors)"
)
# Verbs, and how each is named in the third person; passive forms name the same act.
VERBS: _Rows = (
    ("reports", "report", (_REPORTED,)),
    (
        "reports",
        "brief updat inform notif appris alert present keep kept",
        (
            *_inflected("brief", "updat", "inform", "notif", "appris"),
            r"alert(?:ed|ing)",
            r"alerts?(?= (?:the|our|us|its|their|management|senior|employees|users|key|relevant|appropriate)\b)",
            _PRESENTED,
            r"(?:keep|kept)s? (?:\w+ )?abreast",
        ),
    ),
    ("reports", "submi", (r"submit(?:s|ted|ting)?(?= (?:\w+ly )?to\b)",)),
    ("escalates", "escalat", _inflected("escalat")),
    (
        "communicates",
        "communicat shar",
        (*_inflected("communicat"), r"shar(?:e|es|ing)(?= (?:with|information|intelligence|threat))", r"shared"),
    ),
    ("advises", "advis", (r"advis(?:e|es|ed|ing)(?= )",)),
    ("discusses", "discuss", (rf"(?<!as ){_inflected('discuss')[0]}",)),
    ("meets", "meet met conven", (r"(?:meets?|met|meeting)", *_inflected("conven"))),
    ("reviews", "review revisit", _inflected("review", "revisit")),
    ("evaluates", "evaluat benchmark", _inflected("evaluat", "benchmark")),
    (
        "assesses",
        "assess measur gaug",
        (
            *_inflected("assess"),
            r"measuring",
            r"measured(?! by)",
            r"measures?(?= (?:inherent|residual|risks?|our|the)\b)",
            r"gaug(?:e|es|ed|ing)",
        ),
    ),
    ("audits", "audit", (r"audit(?:ed|ing)",)),
    (
        "tests",
        "test validat verif check",
        (
            r"tests?",
            r"test(?:ed|ing)",
            *_inflected("validat", "verif"),
            r"check(?:ed|ing)?(?= (?:the|our|its|their|for|whether)\b)",
        ),
    ),
    (
        "exercises",
        "exercis rehears practic",
        (
            r"exercis(?:e|es|ed|ing)(?= (?:the|our|its))",
            *_inflected("rehears"),
            r"practi[cs](?:ed|ing)(?= (?:our|the)|[,.;]|$)",
        ),
    ),
    ("monitors", "monitor watch track", _inflected("monitor", "watch", "track")),
    ("scans", "scan", (r"scann(?:ed|ing)", r"scans?")),
    ("considers", "consider", _inflected("consider")),
    ("oversees", "overs supervis", (r"overs(?:ee|ees|een|eeing)", *_inflected("supervis"))),
    ("analyzes", "analy examin identif", _inflected("analy[sz]", "examin", "identif")),
    ("trains", "train educat remind", (r"train(?:s|ed)?(?= )", *_inflected("educat", "remind"))),
    ("approves", "approv", (rf"(?<!pre-){_inflected('approv')[0]}",)),
    ("acknowledges", "acknowledg certif attest", (*_inflected("acknowledg"), r"certif(?:y|ies)(?= )", r"attests?")),
    (
        "works",
        "interact collaborat coordinat work",
        (*_inflected("interact", "collaborat", "coordinat"), r"work(?:s|ed|ing)?(?: closely| directly)? with"),
    ),
    ("consults", "consult", (r"consult(?:s|ed|ing)?",)),
    ("assists", "assist", (r"assist(?:s|ed|ing)?(?! (?:of|from)\b)",)),
    ("discloses", "disclos", (r"disclos(?:e|es|ing)(?= )",)),
    ("backs up", "back", (r"back(?:s|ed|ing)? up",)),
    (
        "engages",
        "engag retain involv utili use using leverag rel",
        (
            *_inflected("engag", "retain", "utili[sz]", "leverag"),
            rf"(?<!informed and ){_inflected('involv')[0]}",
            rf"us(?:e|es|ing)(?= {_OTHERS})",
            rf"rel(?:y|ies|ying) (?:up)?on(?= {_OTHERS})",
        ),
    ),
    ("attends", "participat attend", _inflected("participat", "attend")),
    (
        "adjusts",
        "adjust modif revis adapt incorporat",
        _inflected("adjust", "modif", "revis", "adapt", "incorporat"),
    ),
    (
        "improves",
        "enhanc strengthen refin improv upgrad optimi",
        _inflected("enhanc", "strengthen", "refin", "improv", "upgrad", "optimi[sz]"),
    ),
    (
        "responds to",
        "respond address remediat mitigat investigat activat execut",
        (
            *_inflected("respond", "address", "remediat", "investigat", "activat", "execut"),
            r"mitigat(?:e|es|ed|ing)(?! (?:control|factor|measure)s)",
            r"execution",
        ),
    ),
    ("makes changes", "change adjustment", (r"mak(?:e|es|ing) (?:\w+ ){0,2}(?:changes|adjustments)",)),
    ("organizes", "organi", (r"organi[sz](?:e|es|ed|ing)(?= )",)),
    ("prepares", "prepar", (r"prepar(?:e|es|ed|ing)(?= )",)),
)
# Verbs that say nothing by themselves: `conducts penetration tests` is about the tests.
LIGHT_VERBS = (
    r"(?:conduct|perform|undergo|undertak|undergon|carr|receiv|provid|deliver|hold|held|host|run|complet|requir|have|has"
    r"|giv|mak|offer|do|does|engag|participat|use|employ|arrang|commission|facilitat|schedul|issu|administer|sen[dt]"
    r"|distribut|lead|implement|maintain|retain|hir|contract|work)\w*"
)

# Suppliers, vendors and service providers are one thing under many names.
THIRD_PARTIES = "third-party service providers"
# What it is done to.
TOPICS: _Rows = (
    (
        "incident response plan",
        "response irp",
        (
            r"(?-i:C?S?IRP)s?",
            r"(?:incident )?response (?:plans?|playbooks?|procedures|processes|polic(?:y|ies)|program|protocols?)",
        ),
    ),
    (
        "incident response capabilities",
        "response",
        (r"(?:incident )?response (?:capabilit(?:y|ies)|preparedness|readiness)",),
    ),
    ("incidents", "incident breach attack", (r"incidents?", r"breach(?:es)?", r"(?:cyber-?)?attacks?")),
    (
        THIRD_PARTIES,
        "provider vendor supplier third contractor",
        (
            *(r"(?:service )?providers", r"vendors?", r"suppliers?", r"contractors"),
            r"third[- ]part(?:y|ies)(?! (?:expert|firm|consult|assess|audit|advis|special|securit))",
        ),
    ),
    ("policies", "polic", (r"polic(?:y|ies)",)),
    ("plans", "plan playbook bcp drp", (r"plans?", r"playbooks?", r"(?-i:BCP|DRP)s?")),
    ("risks", "risk", (r"risks?(?! (?:committee|management|assessment|officer))",)),
    ("threats", "threat", (r"threats?(?: landscape)?",)),
    ("vulnerabilities", "vulnerabilit", (r"vulnerabilit(?:y|ies)",)),
    ("security measures", "measure safeguard defen", (r"(?:security )?(?:measures|safeguards|defen[sc]es)",)),
    ("controls", "control", (r"controls?",)),
    ("program", "program strateg framework", (r"programs?", r"programmes?", r"strateg(?:y|ies)", r"framework")),
    (
        "systems",
        "system network environment infrastructure app asset",
        (
            r"(?:information |IT )?(?:systems?|networks?|environment|infrastructure|applications?|apps|assets)"
            r"(?! (?:security|(?:\w+ )?controls?|access|performance|logs|alerts)\b)",
        ),
    ),
    (
        "processes",
        "process procedure practice standard",
        (r"process(?:es)?", r"procedures", r"practices", r"standards"),
    ),
    ("maturity", "maturity", (r"maturity",)),
    ("compliance", "compliance", (r"compliance",)),
    ("posture", "posture", (r"posture",)),
    ("alerts", "alert log event", (r"alerts?", r"logs", r"events?")),
    (
        "advisers",
        "advis consultant expert counsel specialist assessor",
        (r"(?:external |outside )?(?:advis[eo]rs|consultants|experts|counsels?|specialists|assessors)",),
    ),
    (
        "employees",
        "employee personnel staff user workforce teammate",
        (r"employees", r"personnel", r"staff", r"users", r"workforce", r"teammates"),
    ),
    ("matters", "matter", (r"matters",)),
)


@dataclass(frozen=True, slots=True)
class Word:
    """A row of a table, ready to be looked for."""

    name: str
    stems: tuple[str, ...]
    pattern: re.Pattern[str]

    def matches(self, text: str, small: str) -> Iterable[re.Match[str]]:
        """Where it stands in a text, given the text in small letters too."""
        return self.pattern.finditer(text) if any(stem in small for stem in self.stems) else ()


def words(rows: _Rows) -> list[Word]:
    return [
        Word(name, tuple(stems.split()), re.compile(rf"\b(?:{'|'.join(spelled)})(?!\w)", re.IGNORECASE))
        for name, stems, spelled in rows
    ]
