"""Standards, frameworks and laws by name: how filers write them, and the one name that we report."""

import re

_NIST = (
    r"(?:\bNIST\b|National Institutes? (?:of|for) Standards?"
    r"(?:,? (?:(?:and|&|of|in|for) )?Technology|(?= \(?[“\"]*NIST)))"
)
# What stands between a maker's name and its standard: `’s`, `(“NIST”)`, `, or NIST,`.
_NIST_ASIDE = (
    r"(?:[’']?s)?,?(?: ?\(?(?:or |the )?[“\"(]*(?:NIST|National Institute[^()]{0,40})[”\")]*\)?,?)?(?:[’']s)? "
)
_SOC = r"(?:(?:Systems?|Services?) (?:and |& |of )?Organi[sz]ation(?:al)? Controls? ?\(?[“\"]*(?:SOC)?[”\"]*\)?|\bSOC)"
_AND = r" ?(?:(?:,|/|&(?:amp;)?|;|\band\b|\bor\b) ?){1,3}"  # `&amp;` is how the SEC's own data writes it

# --- families whose members are written as lists: `ISO/IEC 27001, 27017 and 27701`, `SOC 1 and 2` -----------------

_ISO_NUMBER = r"\d{4,6}(?:/\d\b)?(?:[-:]\d{1,4})*(?! ?\d)"
_ISO = (
    r"(?:\bISO\b(?:,? ?/? ?(?:and )?(?:the )?(?:International Electrotechnical Commission|IEC|SAE|TS|TR))?"
    r"|International (?:Organi[sz]ation (?:(?:for|of) )?Standardi[sz]ation|Standards? Organi[sz]ation)s?[^.;]{0,80}?)"
)
ISO_LIST = re.compile(
    rf"{_ISO}(?:[”\")’(]|’s|standards?|certification|number|compliant|\s|-|/|:){{0,6}}?"
    rf"(?P<numbers>{_ISO_NUMBER}(?:{_AND}(?:(?:ISO)?(?: ?/ ?IEC)?[ -]?){_ISO_NUMBER})*)"
    rf"|\bISO(?:/IEC)?(?P<glued>{_ISO_NUMBER})"
)
_SOC_NUMBER = r"(?:[123]|I{1,3}\b)"
SOC_LIST = re.compile(
    rf"{_SOC}[ -]?(?P<numbers>{_SOC_NUMBER}(?:{_AND}(?:SOC[ -]?)?{_SOC_NUMBER})*)(?!\d)"
    r"(?:,? ?[Tt]ype ?(?:[12]|I{1,2})\b)?"
)
_SP_NUMBER = r"800 ?[-–] ?\d+[A-Z]?"
SP_LIST = re.compile(
    rf"(?:{_NIST}[^.;,]{{0,30}}? ?)?(?:\bSP|Special Publications?|\bNIST)[”\")]*[ -]*(?:\(SP\) ?)?"
    rf"(?P<numbers>{_SP_NUMBER}(?:{_AND}(?:NIST )?(?:SP )?{_SP_NUMBER})*)(?: (?:Rev\.?|Revision) ?\d)?"
)
PCI_MEMBER = r"\b(?:DSS|PTS|P[Ii][Nn]|P2PE|SSF|3DS|PA-DSS)\b"
PCI_LIST = re.compile(rf"\bPCI(?: SSC)?[ -]?\(?(?P<numbers>{PCI_MEMBER}(?:{_AND}(?:PCI[ -])?{PCI_MEMBER})+)\)?")
# Titles of NIST that are no framework of the table below: `NIST Cyber Resiliency Framework`.
NIST_TITLE = re.compile(
    rf"{_NIST}{_NIST_ASIDE}(?P<title>(?!(?:Cyber[ -]?[Ss]ecurity|Cyber|Risk Management|Privacy) (?:Framework|Risk))"
    r"(?!CSF|AI |Artificial)"
    r"(?:(?:[A-Z][\w-]+|and|of|for) ){2,6}(?:Framework|Guide))\b"
)

# What ISO publishes with IEC or others; every other number is `ISO n`.
_WITH_IEC = """
    5230 15408 17020 17021 17025 19770 20000 23894 27000 27001 27002 27003 27004 27005 27006 27010 27014 27017 27018
    27031 27032 27033 27034 27035 27036 27037 27040 27050 27100 27110 27400 27552 27557 27701 29100 29134 29147 30111
    33001 33002 33004 33020 38500 42001
"""
ISO_NAMES = {number: f"ISO/IEC {number}" for number in _WITH_IEC.split()} | {
    "21434": "ISO/SAE 21434",
    "62443": "IEC 62443",
}
# Slips of the pen seen in filings; no standard bears these numbers.
ISO_SLIPS = {
    "270001": "27001",
    "207001": "27001",
    "27101": "27001",
    "270002": "27002",
    "270017": "27017",
    "270018": "27018",
    "277001": "27701",
    "22031": "22301",
}

# --- single names ---------------------------------------------------------------------------------------------

_CSF = (
    r"(?:\(?CSF\b|(?:[Cc]yber[ -]?[Ss]ecurity|[Cc]yber) (?:[Rr]isk )?(?:[Mm]anagement )?[Ff]ramework"
    r"|[Ff]ramework for [Ii]mproving)(?: \(?[“\"(]*(?:NIST[ -])?CSF[”\")]*\)?)?(?:,? ?(?:[Vv]ersion |v)?[12]\.[01])?"
)
_PCI_STANDARD = (
    r"(?:DSS|[Dd]ata [Ss]ecurity [Ss]tandards?)(?: \(?[“\"(]*(?:PCI[ -])?DSS[”\")]*\)?)?(?: ?v?\.?[34]\.\d(?:\.\d)?)?"
)
_NERC = r"(?:\bNERC\b|North American Electric Reliability Corporation)"
_TSA = r"(?:\bTSA\b|Transportation Security Administration)"
_EU_US = r"EU[-–]U\.?S\.? (?:DPF|Data Privacy Framework)"
_CIS = r"(?:\bCIS\b|Center for Internet Security)"

_PATTERNS: dict[str, tuple[str, ...]] = {
    "NIST CSF": (
        rf"{_NIST}{_NIST_ASIDE}?{_CSF}",
        rf"{_NIST}{_NIST_ASIDE}?(?:[Cc]yber[ -]?|[Ss]ecurity )?[Ff]ramework\b",
        r"Framework for Improving Critical Infrastructure Cyber ?[Ss]ecurity",
        r"(?:(?:[Cc]yber[ -]?)?[Ss]ecurity )?\b[Ff]ramework (?:(?:as )?(?:\w+ (?:and \w+ )?)?by|of|from) (?:the )?"
        rf"(?:U\.?S\.? (?:[Gg]overnment[’']?s? |Department of Commerce[’']?s? )?)?{_NIST}",
        r"(?<!HITRUST )\bCSF\b(?: 2\.0)?",
    ),
    "NIST RMF": (
        r"(?<=Framework and )Risk Management Framework(?= \(RMF\))|(?<=\(CSF\) and )Risk Management Framework",
        rf"{_NIST}{_NIST_ASIDE}?[Rr]isk [Mm]anagement [Ff]ramework",
        r"\bNIST RMF\b",
    ),
    "NIST SP 800": (
        rf"{_NIST}{_NIST_ASIDE}?(?:SP|Special Publications?)[ -](?:\(SP\) )?800(?![ -]*\d)",
        rf"{_NIST}{_NIST_ASIDE}?800(?:[ -](?:series|Series))",
    ),
    "NIST Privacy Framework": (rf"{_NIST}{_NIST_ASIDE}?[Pp]rivacy [Ff]ramework",),
    "NIST AI RMF": (
        rf"{_NIST}{_NIST_ASIDE}?(?:AI|[Aa]rtificial [Ii]ntelligence) (?:[Rr]isk [Mm]anagement [Ff]ramework|RMF)",
    ),
    "CIS Controls": (
        rf"{_CIS}[^.;]{{0,45}}?(?:[Cc]ontrols?\b(?! Objectives)|CSC\b|\b(?:18|20)\b)",
        rf"[Cc]ritical [Ss]ecurity [Cc]ontrols[^.;]{{0,40}}?{_CIS}",
        r"(?:SANS )?(?:CIS )?(?:Top (?:18|20) )?Critical Security Controls",
    ),
    "CIS Benchmarks": (rf"{_CIS}[”\")’s]{{0,4}} [Bb]enchmarks?\b",),
    "PCI DSS": (
        rf"(?:\bPCI\b|Payments? Card Industry)[”\")’s ]*(?:-|,|/| )*(?:\(?[“\"]?PCI[”\"]?\)?[ -])?{_PCI_STANDARD}",
        r"\bPCI\b(?! (?:Qualified|QSA|devices?|terminals?|PTS|PIN|P2PE|SSF|3DS))",
        r"[Pp]ayments? [Cc]ard [Ii]ndustry",
    ),
    "PCI PTS": (r"\bPCI[ -]PTS\b",),
    "PCI PIN": (r"\bPCI[ -]PIN\b",),
    "PCI P2PE": (r"\bPCI[ -]P2PE\b",),
    "FFIEC CAT": (
        r"(?:FFIEC|Examinations? Council)[^.;]{0,40}?[Cc]yber[ -]?[Ss]ecurity [Aa]ssessment [Tt]ool",
        r"FFIEC CAT\b",
    ),
    "FFIEC": (r"\bFFIEC\b", r"Federal Financial Institutions? Examinations? Council"),
    "SOX": (r"(?<!Audit and )(?<!Audit & )\bSOX\b", r"Sarbanes[-– ]?Oxley"),
    "HIPAA": (r"\bHIPAA\b", r"Health Insurance Portability and Accountability Act"),
    "GDPR": (r"\b(?:UK )?GDPR\b", r"General Data Protection Regulation"),
    "CCPA": (r"\bCCPA\b", r"California Consumer Privacy Act"),
    "GLBA": (r"\bGLBA\b", r"Gramm[-– ]Leach[-– ]Bliley"),
    "HITECH": (r"\bHITECH\b", r"Health Information Technology for Economic and Clinical Health"),
    "LGPD": (r"\bLGPD\b", r"(?<!\w )General Data Protection Law", r"Lei Geral de Prote"),
    "PIPL": (r"\bPIPL\b", r"Personal Information Protection Law"),
    "PIPEDA": (r"\bPIPEDA\b", r"Personal Information Protection and Electronic Documents Act"),
    "CPRA": (r"\bCPRA\b", r"California Privacy Rights Act"),
    "PRC Cybersecurity Law": (
        r"(?:PRC|China|Chinese) Cyber[ -]?[Ss]ecurity Law",
        r"Cybersecurity Law of (?:the )?P",
        r"\b[Cc]yber[ -]?[Ss]ecurity [Ll]aw of (?:the )?(?:mainland China|China|PRC|People)",
        r"\b[Tt]he Cyber[ -]?[Ss]ecurity Law\b",
    ),
    "PRC Data Security Law": (r"(?:PRC|China|Chinese)? ?Data Security Law",),
    "UK Extension to the EU-U.S. DPF": (rf"UK Extension(?: to the {_EU_US})?",),
    "EU-U.S. DPF": (rf"\b{_EU_US}",),
    "Swiss-U.S. DPF": (r"Swiss[-–]U\.?S\.? (?:DPF|Data Privacy Framework)",),
    "Regulation S-P": (r"Regulation S-P\b", r"\bReg S-P\b"),
    "FTC Safeguards Rule": (r"(?:FTC|Federal Trade Commission)(?:[’']?s)? Safeguards? Rule",),
    "Interagency Guidelines": (r"Interagency Guidelines Establishing (?:Information Security )?Standards",),
    "API": (r"American Petroleum Institute(?=[^.;]{0,20}? (?:frameworks?|standards?|recommended|guid))",),
    "Common Criteria": (r"\bCommon Criteria\b",),
    "GSMA": (r"\bGSMA\b(?= (?:Security|SAS|NESAS|FS\.))",),
    "CIS RAM": (r"\bCIS Risk Assessment Method(?: \(RAM\))?", r"\bCIS RAM\b"),
    "R-SAT": (r"\bR-SAT\b", r"Ransomware Self[- ]Assessment Tool"),
    "MAGERIT": (r"\bMAGERIT\b",),
    "CIRCIA": (r"\bCIRCIA\b", r"Cyber Incident Reporting for Critical Infrastructure Act"),
    "CMN cybersecurity rules": (
        r"\bCMN(?:[’']s)? cybersecurity (?:rules|regulation|resolution)",
        r"\bCMN Resolution (?:No\. ?)?4[,.]?(?:893|658)",
    ),
    "CMMI": (r"\bCMMI\b", r"Capability Maturity Model Integration"),
    "SCF": (r"\bSCF\b(?! )", r"Secure Controls? Framework"),
    "CJIS": (r"\bCJIS\b", r"Criminal Justice Information Services"),
    "UNECE R155": (
        r"\b(?:UN|UNECE) (?:Regulation )?(?:No\. ?)?R?155\b",
        r"\bUN ?R ?155\b",
    ),
    "CPS 234": (r"\bCPS ?234\b",),
    "ISMS-P": (r"\bISMS-P\b",),
    "CMMC": (r"\bCMMC\b", r"Cyber[ -]?[Ss]ecurity Maturity Model Certification"),
    "HITRUST CSF": (r"\bHITRUST\b(?: CSF| Common Security Framework)?",),
    "CRI Profile": (
        r"\bCRI\b(?: \S+)? Profile",
        r"Cyber Risk Institute(?:[’']s)?(?: \(?[“\"]?CRI[”\"]?\)?)?(?: Profile)?",
    ),
    "NERC CIP": (
        rf"{_NERC}[ -]CIP\b",
        rf"{_NERC}[^.;]{{0,60}}?(?:\bCIP\b|[Cc]ritical [Ii]nfrastructure [Pp]rotection)",
    ),
    "COBIT": (r"\bCOBIT\b", r"Control Objectives for Information(?: and Related)? Technolog(?:y|ies)"),
    "COSO": (r"\bCOSO\b", r"Committee of Sponsoring Organizations"),
    "FedRAMP": (r"\bFed[Rr][Aa][Mm][Pp]\b", r"Federal Risk and Authorization Management Program"),
    "StateRAMP": (r"\bStateRAMP\b",),
    "FISMA": (r"\bFISMA\b", r"Federal Information Security (?:Modernization|Management) Act"),
    "ITIL": (r"\bITIL\b", r"(?:Information Technology|\bIT) [Ii]nfrastructure [Ll]ibrary"),
    "TSA Security Directives": (rf"{_TSA}[^.;]{{0,60}}?(?:[Dd]irectives?|[Rr]equirements?|[Rr]egulations?)",),
    "CSA STAR": (
        r"\bCSA[ -]?STAR\b",
        r"(?:\bCSA\b|Cloud Security Alliance)[^.;]{0,80}?(?:\bSTAR\b|Security,? Trust,? (?:& |and )?Assurance)",
    ),
    "CSA CCM": (r"Cloud Controls? Matrix", r"\bCSA CCM\b"),
    "Cyber Essentials": (r"\bCyber Essentials(?: Plus)?\b",),
    "IEC 62443": (
        r"International Electrotechnical Commission[”\") ]*(?:IEC[”\") ]*)?62443",
        r"\b(?:ISA ?/ ?)?IEC[ -]?62443(?:-\d)*",
        r"\bISA[ -]?(?:99/IEC )?62443",
    ),
    "DFARS": (r"\bDFARS\b", r"Defense Federal Acquisition Regulation"),
    "TISAX": (r"\bTISAX\b", r"Trusted Information Security Assessment Exchange"),
    "MITRE ATT&CK": (r"\bMITRE\b(?: ?ATT&CK| ATTACK| Adversarial Tactics[^.;]{0,60})?", r"\bATT&CK\b"),
    "OWASP": (r"\bOWASP\b", r"Open (?:Web|Worldwide) Application Security Project"),
    "NYDFS": (
        r"\bNYDFS\b",
        r"\bNYCRR\b(?: Part)? ?500",
        r"New York (?:State )?Department of Financial Services",
    ),
    "NIS2": (r"\bNIS ?-?2\b(?: Directive)?", r"Network and Information (?:Systems?|Security) Directive"),
    "DORA": (r"\bDORA\b", r"Digital Operational Resilience Act"),
    "ISF": (r"\bISF\b", r"Information Security Forum"),
    "C2M2": (r"\bC2M2\b", r"Cybersecurity Capability Maturity Model"),
    "MLPS": (r"\bMLPS\b", r"[Mm]ulti-?[Ll]evel [Pp]rotection [Ss]cheme"),
    # Case decides: of 165 hits without regard to case six are the network, the rest are `swiftly`.
    "SWIFT": (r"\bSWIFT\b(?:[^.;]{0,20}?(?:CSP|CSCF|Customer Security (?:Programme|Program|Controls Framework)))?",),
    "FAIR": (
        r"\bFAIR\b(?=[^.;]{0,40}?(?:model|method|framework|Institute|analysis))",
        r"Factor Analysis of Information Risk",
    ),
    "FIPS 140": (r"\bFIPS(?: PUB)?[ -]?140(?:-\d)?\b",),
    "SSAE 18": (r"\bSSAE(?: No\.)?[ -]?(?:16|18)\b",),
    "ISAE 3402": (r"\bIS[AE]{2}(?: No\.)?[ -]?3402\b",),
    "IRAP": (r"\bIRAP\b", r"Information Security Registered Assessors Program"),
    "C5": (
        r"\bBSI[ -]C5\b",
        r"\bC5\b(?= (?:attest|certif|standard|report))",
        r"Cloud Computing Compliance Criteria Catalogue",
    ),
    "Azure Security Benchmark": (r"(?:Microsoft [Cc]loud|Azure) [Ss]ecurity [Bb]enchmark",),
    "SANS": (
        r"\bSANS\b(?! (?:GIAC|Institute|cert|train|secur))"
        r"(?=[^.;]{0,60}?\b(?:framework|model|guidelines?|process|methodology)\b)",
    ),
    "Trust Services Criteria": (r"Trust Services? (?:Criteria|Principles?)",),
    "EU AI Act": (r"\b(?:EU|European Union)(?:[’']?s)? (?:Artificial Intelligence|AI) Act",),
    "Cyber Resilience Act": (r"\bCyber Resilience Act\b",),
    "FCRA": (r"\bFCRA\b", r"Fair Credit Reporting Act"),
    "21 CFR Part 11": (r"\b21 CFR (?:Part )?11\b",),
    "UK Data Protection Act": (r"\bUK Data Protection (?:Act|Law)", r"\bData Protection Act(?:,? (?:of )?2018)?"),
    "FADP": (r"\bFADP\b", r"(?:Swiss )?Federal Act on Data Protection"),
    "PDPA": (r"\bPDPA\b", r"Personal Data Protection Act"),
    "POPIA": (r"\bPOPIA\b", r"Protection of Personal Information Act"),
    "APPI": (r"\bAPPI\b", r"Act on the Protection of Personal Information"),
    "Israeli Privacy Protection Law": (r"Israeli? (?:Privacy Protection|Protection of Privacy) (?:Law|Regulations)",),
    "PSD2": (r"\bPSD ?2\b",),
    "MAS TRM Guidelines": (r"\bMAS\b[^.;]{0,60}?(?:\bTRM\b|Technology Risk Management)(?: Guidelines)?",),
    "Essential Eight": (r"\bEssential (?:Eight|8)\b",),
}
NAMED = tuple((name, re.compile("|".join(patterns))) for name, patterns in _PATTERNS.items())

# --- makers of standards named without one of them --------------------------------------------------------------

_MAKERS: dict[str, tuple[str, ...]] = {
    "NIST": (_NIST,),
    "ISO": (
        r"International (?:Organi[sz]ation (?:for|of) Standardi[sz]ation|Standards? Organi[sz]ation)",
        r"\bISO\b(?= (?:\w+ )?(?:standards?|frameworks?|certifi|guidelines?|requirements?))",
        r"\bISO\b(?=,? (?:and |or |& )?(?:NIST|PCI|SOC|HITRUST|COBIT|CIS\b))",
        r"(?:(?<=SOC2, )|(?<=SOC 2, )|(?<=NIST, )|(?<=PCI, )|(?<=NIST/))ISO\b(?! \d)",
        r"\bNIST,? and \bISO\b",
        r"\bISO/IEC\b",
    ),
    "CIS": (
        r"Center for Internet Security",
        r"(?<=NIST and )\bCIS\b",
        r"(?<=NIST, )\bCIS\b",
        r"\bCIS\b(?=,? (?:and )?NIST)",
        r"\bCIS\b(?= (?:frameworks?|standards?|guidelines?|best practices)\b)",
    ),
    "NERC": (_NERC,),
    "SOC": (
        rf"{_SOC}(?=[”\")]* (?:\w+ )?(?:reports?\b(?! to\b)|audits?|attestations?|certific|compliance))",
        r"(?:Systems?|Services?) (?:and )?Organi[sz]ation(?:al)? Controls?",
        r"\bSOC\b(?=,? (?:and |& )?(?:SOX|PCI|HIPAA|ISO|NIST|HITRUST|GDPR)\b)",
        r"(?:(?<=SOX, )|(?<=PCI, )|(?<=PCI DSS, )|(?<=HIPAA, )|(?<=ISO, )|(?<=NIST, ))(?:and )?\bSOC\b(?! [123])",
    ),
}
MAKERS = tuple((name, re.compile("|".join(patterns))) for name, patterns in _MAKERS.items())
# A maker is not reported beside one of its standards: in the same sentence never, elsewhere where it is plain which of
# them is meant, the only one or the one that goes by the maker's name.
MAKERS_STANDARDS = {"NIST": ("NIST",), "ISO": ("ISO", "IEC"), "CIS": ("CIS",), "SOC": ("SOC",), "NERC": ("NERC",)}
BY_THE_MAKERS_NAME = {
    "NIST": "NIST CSF",
    "ISO": "ISO/IEC 27001",
    "CIS": "CIS Controls",
    "SOC": "SOC 2",
    "NERC": "NERC CIP",
}
