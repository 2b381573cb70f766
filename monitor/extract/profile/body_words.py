"""The words that names of committees, teams and departments are made of, and the words that tell their level."""

# Words that may stand in a name also where they are written small.
_MODIFIERS = """
    audit auditing risk risks compliance governance nominating nomination compensation finance financial investment
    technology technologies information it security cyber cybersecurity infosec data privacy protection digital
    innovation operating operational operations operation enterprise erm management executive senior leadership
    leader steering oversight disclosure disclosures crisis incident incidents response emergency recovery disaster
    continuity resilience business corporate internal legal ethics sustainability esg safety quality regulatory
    public policy strategy strategic product products engineering network networks infrastructure cloud application
    applications systems system ict ot threat threats intelligence vulnerability detection monitoring defense
    defence fusion command assessment assurance awareness training fraud vendor third-party supply chain procurement
    architecture identity access global group cross-functional cross-departmental interdepartmental
    multidisciplinary multi-disciplinary own routine formal independent joint central core dedicated computer
    physical asset assets credit human resource resources hr people communications communication relations affairs
    services
    service support help desk development software platform project program sox controls control accounting treasury
    tax insurance counsel's marketing research and& ai artificial trust devops devsecops secops csirt cirt csirc soc
    noc red blue purple green governance-risk grc reporting technical threat investigation investigations forensic
    forensics remediation testing review supervisory advisory integrated critical cyber-security info-security
    information-security tech administration administrative country regional local bank materiality escalation
    specialist specialised specialized executive-level management-level board-level in-house
    design statutory loss law reinsurance prevention handling purchasing ethical hacking resiliency facilities
    solutions practices payments analysis analytics reputation database administrator maintenance workplace trade
    breach emergencies hunting investor planning remuneration offensive contingency logistics reliability
    clinical scientific manufacturing triage commercial sales actuarial underwriting claims lending credit
    non-financial automation sourcing telecommunications mitigation informatics education environmental health property
    ir excellence focus transformation acquisition integration monitor records simulation decision evaluation hardware
    web mobile endpoint execution unified coordinated centrally-coordinated designated action
"""
MODIFIERS = frozenset(_MODIFIERS.split())
# With a capital these are no possessives that lost their apostrophe: `Cybersecurity Rules Disclosure Committee`.
PLURALS = frozenset(("rules", "matters", "threats", "events", "policies", "projects", "requirements", "crimes"))

# What no name is made of, though it may be written with a capital letter.
_NEVER = """
    a an the our its their his her this that these those each any all both such other another no not some various
    several many certain relevant appropriate applicable in on at by of to for from with through under as and or if
    when while within during following upon per also is are was were be been has have had which who whom whose we
    it's they he she chief officer officers president vice director directors manager managers head chair chairman
    chairperson chairwoman secretary treasurer counsel controller unit units division divisions councils staff
    function functions organization organizations center centers board boards committee committees subcommittee
    sub-committee sub-committees
    council team teams bod department departments office offices member members ceo cfo ciso cio cto coo clo cro cpo cso
    cco cao cdo gc vp svp evp vciso dpo mr ms mrs dr new overall full entire whole other's additionally furthermore
    moreover together including include includes company companys company's company’s bank's banks’ firm corporation
    partnership registrant issuer adviser advisor sponsor manager's administrator trust's first second third one two
    three four five six seven eight item annual report form quarterly monthly additionally, experienced similarly
    specifically finally currently collectively role oversees reviews reports provides meets receives updates
    informs briefs leads supports engages quarterly regular regularly periodic periodically our’s governance:
    strategy: united states u.s federal national amended restated
"""
NEVER = frozenset(_NEVER.split())

# Modifiers that alone designate nobody: `internal teams`, `the support team of a vendor`.
_VAGUE = """
    management-level board-level technical internal global group corporate business operational cross-functional
    cross-departmental dedicated independent joint central core local regional enterprise management and specialist
    specialized operating strategic functional analysis project product design service services senior support
    response leader oversight critical integrated review assessment multidisciplinary multi-disciplinary
    interdepartmental execution unified coordinated centrally-coordinated designated
"""
VAGUE = frozenset((*_VAGUE.split(), "cross functional"))
# What only describes a body and is no part of its name: `our dedicated, cross-functional incident response team`.
_DESCRIBING = """
    dedicated internal third-party global cross-functional cross-departmental interdepartmental multidisciplinary
    multi-disciplinary in-house management-level executive-level board-level core own routine formal specialized
    specialised experienced designated
"""
DESCRIBING = frozenset((*_DESCRIBING.split(), "cross functional", "third party"))
# Heads that stand for somebody even where only vague words go before.
STRONG_HEADS = frozenset(("committee", "subcommittee", "council", "task force", "working group", "steering group"))

BOARD_COMMITTEES = (
    "audit", "nominating", "nomination", "compensation", "corporate governance committee", "early detection of risk",
    "supervisory committee", "public policy committee", "finance committee", "risk oversight committee",
)  # fmt: skip
MANAGEMENT_WORDS = (
    "management", "steering", "disclosure", "executive", "operating", "leadership", "internal", "working", "incident",
    "crisis", "response", "enterprise", "erm", "operational", "it ", "information security", "review", "council",
)  # fmt: skip
