"""The names of safeguards, each with the spellings that mean it.

Names are wide where filers change the word from year to year and not the thing (a response plan, program, policy or
playbook is one; scans of and assessments for vulnerabilities are one), and narrow where the thing differs (a web
application firewall is not any firewall). The order counts: the first that fits a place in a text takes it.

The stems are what every spelling holds, in small letters: most sentences hold none and are put aside cheaply.
"""

import re

_AI = r"(?:AI|artificial intelligence|generative AI|GenAI|machine learning)"
_PEOPLE = (
    r"(?:employees?|staff|personnel|workforce|team members?|users?|associates|teammates|colleagues|contractors"
    r"|crew members|workers|officers)"
)
_ALL = r"(?:(?:our|all|its|the|of|new|company|full-time|relevant|applicable|and|any|for|to|in) )*"
_ATTACKED = r"(?:DDoS|(?:distributed )?denial[- ]of[- ]service)"
_VENDOR = r"(?:third[- ]part(?:y|ies)|vendor|supplier|supply[- ]chain|service provider)"
_INSURED = (
    r"(?:cyber-?(?:security)?|cyber[- ]?risks?|cyber[- ]?liability|information security|network security|data breach"
    r"|privacy)"
)
_AND_MORE = r"(?: (?:and|or|risk|liability|incident|security|privacy|breach|data|network|event|information|/))*"
_WRITTEN_DOWN = (
    r"(?:plans?|programs?|programmes?|polic(?:y|ies)|procedures?|process(?:es)?|playbooks?|frameworks?|protocols?"
    r"|capabilit(?:y|ies)|guide|strateg(?:y|ies))"
)

_USE_OF_AI = rf"(?:use|usage|adoption|deployment) of (?:\w+ ){{0,2}}?{_AI}\b"

_SPELLINGS: dict[str, tuple[str, ...]] = {
    # name: stems, spellings
    # A framework, coding rules, guardrails and access rules for AI are parts of one safeguard; what governs its use is
    # another: 0001315098-26-000024 has an AI governance framework and secures nothing by it.
    "AI security": (
        "ai artificial machine",
        rf"{_AI}(?:[- ](?:native|specific|driven|based|related))? (?:security|secure|safety|guardrails?)\b"
        r"(?: (?:framework|coding|guidelines?|controls?|polic(?:y|ies)|program|committee|SDK))*",
        rf"access[- ]controls? (?:\w+ )?(?:for|over|to|on) {_AI}\b(?: \w+)?",
        rf"(?:controls?|guardrails?|safeguards?) (?:\w+ ){{0,4}}?{_USE_OF_AI}",
    ),
    "AI governance": (
        "ai artificial machine",
        rf"{_AI}(?:[- ]related)? (?:risk management(?! [Ff]ramework)|governance)\b(?! professional)"
        r"(?: (?:framework|guidelines?|polic(?:y|ies)|program|committee))*",
        rf"{_AI} (?:acceptable )?(?:use |usage )?(?:polic(?:y|ies)|guidelines)",
        rf"(?:polic(?:y|ies)|guidelines?) (?:\w+ ){{0,4}}?{_USE_OF_AI}",
    ),
    "web application firewall": ("web waf", r"web[- ]application firewalls?", r"WAFs?"),
    "MQTT application firewall": (
        "mqtt queuing",
        r"(?:message queuing telemetry transport|MQTT)[^,;]{0,20}? ?(?:application )?firewalls?",
    ),
    "runtime application self-protection": ("self rasp", r"run-?time application self[- ]protection", r"RASP"),
    "host-based intrusion detection": (
        "host hids",
        r"host[- ]based intrusion (?:detection|prevention)(?: systems?)?",
        r"HIDS",
    ),
    # Systems that detect most often prevent too; the year that adds the word adds no system.
    "intrusion detection": (
        "intrusion ids idps",
        r"intrusion[- ](?:detection|monitoring)(?: (?:and|or) (?:intrusion )?(?:prevention|response))?",
        r"intrusion prevention and detection",
        r"(?-i:N?IDS|IDPS)",
    ),
    "intrusion prevention": ("prevention ips", r"intrusion[- ]prevention", r"(?-i:IPS)"),
    "DDoS protection": (
        "ddos denial",
        rf"(?:protect\w*|mitigat\w*|defen[sc]\w*|prevent\w*)(?: \w+){{0,4}}? {_ATTACKED}",
        rf"(?:anti-)?{_ATTACKED}(?: \(“?DDoS”?\))?(?: attacks?)? (?:protection|mitigation|defen[sc]e|prevention)",
        r"anti-DDoS",
    ),
    "threat defense": ("threat", r"threat[- ]defen[sc]e"),
    "threat hunting": ("hunting", r"threat[- ]hunting"),
    "threat modeling": ("model", r"threat[- ]model?ling"),
    "threat intelligence": (
        "intelligence feeds",
        r"threat[- ]intelligence",
        r"intelligence on (?:emerging )?threats",
        r"threat (?:data )?feeds?",
    ),
    "security operations center": (
        "operation cent soc",
        r"(?:cyber ?|information )?security operations? cent(?:er|re)s?",
        r"cyber(?:security)? operations? cent(?:er|re)s?",
        r"cyber defen[sc]e cent(?:er|re)s?",
        r"(?-i:SOC)(?= (?:team|analysts?|services?|monitor\w*|that|which|is|operates)\b)",  # not the SOC 2 report
    ),
    "security information and event management": (
        "event siem",
        r"(?:security|software) (?:information|incident) (?:and|&) event (?:management|monitoring)",
        r"(?-i:SIEM)",
    ),
    "endpoint detection and response": (
        "point edr",
        r"end-?point (?:threat )?detection(?:,? (?:and|&) response)?",
        r"(?-i:EDR)",
    ),
    "extended detection and response": (
        "extended xdr",
        r"(?:managed )?extended detection (?:and|&) response",
        r"(?-i:M?XDR)",
    ),
    "managed detection and response": (
        "managed mdr",
        r"managed(?: threat)? detection (?:and|&) response",
        r"(?-i:MDR)",
    ),
    "endpoint protection": (
        "point",
        r"end-?point (?:security|protection|monitoring|defen[sc]e|management|threat protection)",
    ),
    "data loss prevention": ("data dlp", r"data[- ](?:loss|leak(?:age)?)[- ](?:prevention|protection)", r"(?-i:DLP)"),
    "multi-factor authentication": (
        "factor mfa 2fa",
        r"(?:multi|two|dual)[- ]?factor(?:[- ]authenticat\w+| identification)?",
        r"(?-i:MFA|2FA)",
    ),
    "single sign-on": ("sign sso", r"single sign[- ]on", r"(?-i:SSO)"),
    "zero trust": ("zero", r"zero[- ]trust"),
    "privileged access management": (
        "privileged",
        r"privileged (?:access|account|user|identity)(?: management| controls?| monitoring)?",
    ),
    "least privilege": ("least", r"(?:principles? of )?least[- ]privileged?(?: access)?"),
    "identity and access management": (
        "identity iam",
        r"identity (?:and|&) access management",
        r"identity management",
        r"(?-i:IAM)",
    ),
    "access control": (
        "access",
        r"access(?:[- ](?:rights?|permissions?|privileges?))?[- ](?:controls?|management|restrictions?)",
        r"role-based access",
        r"restrict\w* (?:\w+ ){0,3}?access",
        r"control(?:s|led|ling)? access to",
    ),
    "password policy": (
        "password",
        r"password (?:polic(?:y|ies)|management|requirements?|complexity|controls?|standards?)",
        r"(?<!use of )(?<!using )(?:strong|complex) passwords?",
    ),
    "virtual private network": ("private vpn", r"virtual private networks?", r"(?-i:VPNs?)"),
    "network segmentation": (
        "segment segreg",
        r"(?:network |micro-?)segmentation",
        r"segment(?:s|ed|ing|ation)(?: of)? (?:our |the )?(?:\w+ )?networks?",
        r"network segregation",
    ),
    "encryption": (
        "encrypt",
        r"encryption",
        r"encrypt(?:s|ed|ing)?(?= (?:sensitive|confidential|data|customer|all|our|personal|in|at|communications?|hard"
        r"|laptops?|devices?|backups?|connections?|email|drives?))",
    ),
    "data masking": ("masking tokeni anonymi", r"data masking", r"tokeni[sz]ation", r"anonymi[sz]ation"),
    "data classification": ("classification", r"(?:data|information) classification"),
    "antivirus": (
        "virus malware spyware",
        r"anti-?(?:virus|malware|spyware)",
        r"malware (?:protection|detection|prevention|defen[sc]es?)",
        r"virus (?:protection|scann\w+|detection)",
    ),
    "email security": (
        "mail spam",
        r"e-?mail (?:security|filter(?:s|ing)?|protections?|gateways?|scanning|threat protection)",
        r"spam (?:filter\w*|protection)",
        r"anti-?spam",
    ),
    "web filtering": (
        "filter gateway",
        r"(?:web|internet|url|content|dns)[- ]filter(?:s|ing)?",
        r"web (?:security )?gateways?",
    ),
    "firewall": ("wall", r"fire-?walls?"),
    "real-time monitoring": (
        "real",
        r"real[- ]time (?:(?!evade\b)[\w-]+ ){0,3}?(?:monitoring|surveillance|detection|alerting|visibility)",
        r"monitor\w*(?: [\w,-]+){0,6}? in real[- ]time",
    ),
    "network monitoring program": (
        "network",
        r"monitoring (?:program )?(?:on|of|over) (?:\w+ ){0,3}?(?:networks?|network (?:traffic|activity))(?! of)",
        r"network (?:and \w+ )?(?:security |traffic |activity )?monitoring",
        r"monitor(?:s|ed|ing)? (?:our |the )?(?:\w+ )?network(?:s| traffic| activity)?\b(?! providers)",
    ),
    "dark web monitoring": ("dark", r"dark[- ]web (?:monitoring|scan\w*)", r"monitor\w* (?:of )?(?:the )?dark web"),
    "attack surface management": ("surface", r"attack[- ]surface (?:management|monitoring|reduction|scan\w*)"),
    "log management": (
        "log",
        r"log (?:management|monitoring|analysis|aggregation|review)",
        r"(?:security|event|audit|centrali[sz]ed) logging",
        r"audit logs?",
    ),
    # Of systems: that risks, vendors and laws are watched is no safeguard.
    "continuous monitoring": (
        "monitor",
        r"(?:continuous(?:ly)?|constant(?:ly)?|24 ?[x/] ?7|around[- ]the[- ]clock|round-the-clock) "
        r"(?:[\w-]+ )?monitor(?:s|ed|ing)?(?= (?:of |and \w+ )?(?:our |the |its |all |for )?(?:\w+ )?(?:systems?"
        r"|networks?|environments?|infrastructure|assets|endpoints?|traffic|activit(?:y|ies)|alerts|devices|applications?"
        r"|servers?|services?|threats|events|tools?|suspicious|anomal\w+|IT)\b|[,.;]|$)",
    ),
    "phishing simulations": (
        "phishing social",
        r"(?:simulated |mock )phishing",
        r"phishing[- ](?:[\w-]+ ){0,2}?(?:simulations?|tests?|testing|exercises?|campaigns?|drills?)",
        r"simulat\w+ (?:\w+ )?social engineering",
    ),
    "penetration testing": (
        "pen hacking",
        r"(?<!application )pen(?:etration)?[- ](?:and \w+ )?test(?:s|ing|ers?)?",
        r"(?<=application )penetration test(?:s|ing)?\b",
        r"penetration and vulnerability",
        r"ethical hacking",
    ),
    "vulnerability scanning": (
        "vulnerabilit",
        r"vulnerability (?:and \w+ )?(?:scan(?:s|ning|ners?)?|assessments?|test(?:s|ings?)?|analys[ie]s|detection)",
        r"(?:scan(?:s|ning)?|test(?:s|ing)?) (?:\w+ ){0,3}?for (?:\w+ )?vulnerabilities",
    ),
    "vulnerability management": ("vulnerabilit", r"vulnerability[- ](?:management|remediation|tracking|patching)"),
    "patch management": (
        "patch",
        r"patch(?:ing)?[- ](?:management|program|process(?:es)?|systems?|deployment|cadence|software|of)",
        r"(?:security|software) patch(?:es|ing)",
        r"patch(?:es|ing)(?= (?:our|the|are|is|and))",
    ),
    "red team exercises": (
        "team",
        r"(?:red|purple)[- ]team(?:s|ing)?(?: \w*(?:exercises?|assessments?|tests?|testing))?",
    ),
    "tabletop exercises": ("table", r"table[- ]?top(?:s|\b)(?: \w+)?"),
    "bug bounty": (
        "bug disclosure",
        r"bug[- ]bount(?:y|ies)",
        r"(?:vulnerability|responsible) disclosure program",
    ),
    "incident response program": (
        "response recovery irp incident event",
        r"(?:cyber-?(?:security)? |security |data |information |IT |privacy )*(?:incident|breach|event)s?(?: and \w+)?"
        r"(?: management| handling)?[- ](?:response|recovery)(?: and [\w ]{1,25}?| management| or \w+| & \w+)? "
        + _WRITTEN_DOWN,
        r"(?-i:C?S?IRPs?)",
        rf"incident management {_WRITTEN_DOWN}",
        r"cyber ?security event plan",
        r"response plans? (?:for|to) (?:cyber\w* |security |data )*(?:incidents?|breach\w*)",
    ),
    "disaster recovery": ("recovery", r"disaster[- ]recovery", r"(?:systems?|data|IT) recovery plans?"),
    "business continuity": (
        "continuity resilien",
        r"business (?:and services? )?(?:continuity|resilienc[ey])(?: (?:and|&|or) [\w -]{1,40}?)?"
        r"(?=,? (?:plan|polic|program|manage|team"
        r"|procedure|process|strateg|framework|test|exercise|system|measure|capabilit|site)\w*)",
    ),
    "backup": (
        "back replication",
        r"back-?ups?(?! (?:generator|power|officer|site))",
        r"back(?:s|ed|ing)? up (?:of )?(?:our |all |critical |the )*(?:data|systems?|information|servers?)",
        r"data replication",
    ),
    "cyber insurance": (
        "insur",
        rf"{_INSURED}{_AND_MORE}[- ](?:liability )?insurance(?! compan)",
        r"insurance(?: \w+){0,6}? (?:cyber\w*|data breach\w*|security (?:incidents?|breach\w*))",
        r"(?<!not )(?:fully )?insured (?:for|against) cyber\w*",
    ),
    # Awareness programs are training; whom they are for is written before or after.
    "employee training": (
        "train educat awareness",
        rf"(?:{_PEOPLE}|cyber-?(?:security)?|security|awareness|privacy|phishing|compliance)(?: (?:and|or|&))?"
        r"(?: [\w-]+){0,3}? (?:training|trainings|education|awareness)\b(?: programs?| sessions?)?",
        r"(?:training|trainings|education|awareness)(?: (?:sessions?|programs?|courses?|modules?|and \w+"
        rf"|on [^.;,]{{1,60}}))*,? (?:for|to|of|by) {_ALL}{_PEOPLE}",
        rf"(?:train|trains|trained|educat(?:e|es|ing)|training|provides?|requires?|encourages?) {_ALL}{_PEOPLE}"
        r"(?: [\w-]+){0,9}? (?:training|trainings|awareness|cybersecurity|security|phishing)\b",
        r"security awareness",
        r"awareness (?:sessions|campaigns?|initiatives)",
        r"annual trainings",
    ),
    "secure development": (
        "secur software code static",
        r"secure (?:software |system |product |application )?(?:development|coding|SDLC|software)",
        r"(?:secure )?(?:software|system) development life ?cycle",
        r"(?:source )?code reviews?",
        r"static (?:code|application)",
        r"DevSecOps",
        r"security[- ]by[- ]design",
    ),
    "configuration management": (
        "configuration harden",
        r"configuration management",
        r"secure configurations?",
        r"system hardening",
        r"hardening (?:of )?(?:our )?systems?",
    ),
    "change management": ("change", r"change[- ]management(?= (?:controls?|process|polic|procedure|program)\w*)"),
    "asset inventory": (
        "asset",
        r"asset inventory",
        r"(?<!digital )(?-i:asset management)(?! (?:personnel|firm|compan|business|industry|team|strategy))",
        r"inventory of (?:\w+ ){0,3}?assets",
    ),
    "mobile device management": ("mobile mdm", r"mobile device (?:management|security)", r"(?-i:MDM)"),
    "physical security": (
        "physical",
        r"physical (?:and \w+ )?(?:security|access)(?: (?:controls?|measures?))?(?! (?:risk|incident|event))",
        r"physical (?:safeguards?|controls?)",
    ),
    "background checks": ("background", r"background (?:checks?|screening|investigations?)"),
    "third-party risk management": (
        "third vendor supplier supply provider",
        rf"{_VENDOR}(?: [\w-]+){{0,3}}? risk[- ]management",
        rf"{_VENDOR} (?:risk|management|oversight|security) (?:management )?{_WRITTEN_DOWN}",
        rf"{_VENDOR}(?: \w+){{0,2}}? (?:risk|security) assessments?",
        r"vendor due diligence",
    ),
    "privacy management": (
        "privacy",
        r"privacy (?:management|programs?|compliance program|impact (?:assessment|evaluation)s?)",
    ),
    "information security policy": (
        "polic",
        r"(?:information|cyber|data|IT|cybersecurity) (?:and \w+ )?security polic(?:y|ies)",
        r"cybersecurity polic(?:y|ies)",
    ),
    "acceptable use policy": ("acceptable", r"(?<!AI )acceptable[- ]use polic(?:y|ies)"),
}

# Each name with its stems and one pattern.
CONTROLS: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (name, tuple(stems.split()), re.compile(rf"(?<![\w-])(?:{'|'.join(spelled)})(?!\w)", re.IGNORECASE))
    for name, (stems, *spelled) in _SPELLINGS.items()
)
