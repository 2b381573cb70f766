"""Standards and frameworks by name: how filers write them, and the one name that we report."""

import re

from monitor.extract.profile.named_laws import LAWS, NUMBERED
from monitor.extract.profile.signs import signs_of

_NIST = (
    r"(?:\bNISTs?\b|\bN IST\b|National Institute of Standards \(NIST\) and Technology"
    r"|National [Ii]nstitut(?:es?|ion) (?:(?:of|for|on) )?(?:Standards?|Science|Security)"
    r"(?:,? (?:(?:and|&|of|in|for) )?Technolog(?:ys?|ies)|(?= \(?[“\"]*NIST)|(?=(?: and)? Cyber))"
    r"|National Institute(?= Cyber)|National Institutes? of Standards(?= (?:for|as|framework|guidelines|standards)\b)"
    r"|National Institutes? of Technology(?: Standards)?(?=[^.;]{0,30}Cyber))"
)
# What stands between a maker's name and its standard: `’s`, `(“NIST”)`, `, or NIST,`.
_NIST_ASIDE = (
    r"(?:[’']?s)?,?(?: ?\(? ?(?:or |the )?[“\"(]*(?:NIST|National Institute[^()]{0,40})[”\")]* ?\)?,?)?(?:[’']s)?[ -]"
)
_SOC = r"(?:(?:Systems?|Services?) (?:and |& |of )?Organi[sz]ation(?:al)? Controls? ?\(?[“\"]*(?:SOC)?[”\"]*\)?|\bSOC)"
_AND = r" ?(?:(?:,|/|&(?:amp;)?|;|\band\b|\bor\b) ?){1,3}"  # `&amp;` is how the SEC's own data writes it

# --- families whose members are written as lists: `ISO/IEC 27001, 27017 and 27701`, `SOC 1 and 2` -----------------

_ISO_NUMBER = r"\d{4,6}(?:/\d\b)?(?:[-:]\d{1,4})*(?! ?\d)"
_ISO = (
    r"(?:\bISO\b(?:,? ?/? ?(?:and )?(?:the )?(?:International Electrotechnical Commission|I{1,2}EC|ECN|SAE|TS|TR))?"
    r"|International (?:Organi[sz]ation (?:(?:for|of) )?Standardi[sz]ation|Standards? Organi[sz]ation"
    r"|Organi[sz]ation Standard)s?[^.;]{0,80}?)"
)
ISO_LIST = re.compile(
    rf"{_ISO}(?:[”\")’(]|’s|standards?|certification|number|compliant|\s|-|/|:){{0,6}}?"
    rf"(?P<numbers>{_ISO_NUMBER}(?:{_AND}(?:(?:ISO)?(?: ?/ ?IEC)?[ -]?){_ISO_NUMBER})*)"
    rf"|\bISO(?:/IEC)?(?P<glued>{_ISO_NUMBER})"
)
SOC_NUMBER = r"(?:[123]|I{1,3}\b|One\b|Two\b)"
# `SOC Type 2` is how many write of a SOC 2 report.
SOC_LIST = re.compile(
    rf"{_SOC}[ -]?(?:[Tt]ypes? )?(?P<numbers>{SOC_NUMBER}(?:{_AND}(?:SOC[ -]?)?{SOC_NUMBER})*)(?!\d)"
    r"(?:,? ?[Tt]ype ?(?:[12]|I{1,2})\b)?"
)
SP_NUMBER = r"800(?: ?[-–] ?| |\.(?=\d))\d+[A-Z]?"
SP_LIST = re.compile(
    rf"(?:{_NIST}(?:(?!Framework|CSF|and NIST)[^.;,]){{0,30}}? ?)?"
    rf"(?:{_NIST}{_NIST_ASIDE}Cyber[ -]?[Ss]ecurity Framework(?: \()?"
    r"|\bSP|[Ss]pecial [Pp]ublications?|\bNIST(?: Standard)?|Technology(?:[’']?s)?"
    r"|\b[Pp]ublications?(?=[^.;]{0,20}of the N))[”\")]*[ -]*"
    r"(?:\(SP\) ?)?"
    rf"(?P<numbers>{SP_NUMBER}(?:{_AND}(?:NIST )?(?:SP )?{SP_NUMBER})*)(?: (?:Rev\.?|Revision) ?\d)?"
)
PCI_MEMBER = r"\b(?:DSS|PTS|P[Ii][Nn]|P2PE|SSF|3DS|PA-DSS)\b"
PCI_LIST = re.compile(rf"\bPCI(?: SSC)?[ -]?\(?(?P<numbers>{PCI_MEMBER}(?:{_AND}(?:PCI[ -])?{PCI_MEMBER})+)\)?")
# Titles of NIST that are no framework of the table below: `NIST Cyber Resiliency Framework`.
NIST_TITLE = re.compile(
    rf"{_NIST}{_NIST_ASIDE}(?P<title>(?!(?:Cyber[ -]?[Ss]ecurity|Cyber|Risk Management|Privacy) (?:Framework|Risk))"
    r"(?!CSF|AI |Artificial|Standards |Computer Security Incident H|and |Cyber[ -]?[Ss]ecurity Maturity)"
    r"(?:(?:[A-Z][\w-]+|and|of|for) ){2,6}(?:Framework|Guide))\b"
)
FAMILY_SIGNS = ("ISO", "International ", "SOC", "rgani", "800", "PCI", "NIST", "National Institut")

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
    r"(?:\(?CSF(?![A-Za-z])|(?:[Cc]yber[ -]?[Ss]ecurity|[Cc]yber) (?:[Rr]isk )?(?:[Mm]anagement |[Mm]aturity )?"
    r"[Ff]ramework"
    r"|[Ff]ramework for [Ii]mproving)(?: \(?[“\"(]*(?:NIST[ -])?CSF[”\")]*\)?)?(?:,? ?(?:[Vv]ersion |v)?[12]\.[01])?"
)
_PCI_STANDARD = (
    r"(?:DSS|[Dd]ata [Ss]ecurity [Ss]tandards?)(?: \(?[“\"(]*(?:PCI[ -])?DSS[”\")]*\)?)?(?: ?v?\.?[34]\.\d(?:\.\d)?)?"
)
_NERC = r"(?:\bNERCs?\b|North American (?:Electric )?Reliability Corporation)"
_CIS = r"(?:\bCIS\b|[Cc]ent(?:er|re) (?:[Ff]or|of|on) (?:Internet|Information) Securit(?:y|ies))"

_PATTERNS: dict[str, tuple[str, ...]] = {
    "NIST CSF": (
        rf"{_NIST}{_NIST_ASIDE}?{_CSF}",
        rf"{_NIST}{_NIST_ASIDE}?(?:[Cc]yber[ -]?|[Ss]ecurity |[Cc]ore )?[Ff]ramework\b",
        rf"{_NIST} \(Cyber[ -]?[Ss]ecurity Framework\)",
        # its functions, one by one; what helps to `identify, protect, detect` is any framework
        rf"{_NIST}(?=[^;.]{{0,250}}?[:(] ?(?:[Gg]overn, )?[Ii]dentify, [Pp]rotect, [Dd]etect, [Rr]espond\b)",
        r"\bN\.I\.S\.T\.? (?:[Cc]yber[ -]?[Ss]ecurity )?[Ff]ramework\b",
        r"Framework for Improving Critical Infrastructure Cyber ?[Ss]ecurity",
        rf"{_NIST}{_NIST_ASIDE}?(?:[\w-]+ ){{1,3}}(?:and|&) (?:the )?[Cc]yber ?[Ss]ecurity [Ff]ramework\b",
        r"[Ii]dentify, [Pp]rotect, [Dd]etect, [Rr]espond,? (?:and )?[Rr]ecover\)? (?:of|in|within) (?:the )?"
        rf"{_NIST}(?: [Ss]tandards?)?",
        # `(NIST) in their Cybersecurity Framework`, `a NIST based Cybersecurity Framework`; not the filer's own
        rf"{_NIST}(?:(?!\b(?:our|own|Company|program|and CIS)\b)[^.;,]){{0,70}}? Cyber ?[Ss]ecurity Framework\b",
        r"(?:(?:[Cc]yber[ -]?)?[Ss]ecurity )?\b[Ff]ramework (?:\([^()]{3,40}\) )?"
        r"(?:and (?:\w+ )?(?:practices|models) )?"
        r"(?:(?:as )?(?:set forth |\w+ (?:and \w+ )?)?by|of|from) (?:the )?"
        rf"(?:U\.?S\.? (?:[Gg]overnment[’']?s? |Department of Commerce[’']?s? )?)?{_NIST}",
        r"(?<!HITRUST )\bCSF\b(?: 2\.0)?",
        rf"{_NIST}{_NIST_ASIDE}?(?:[Cc]yber[ -]?[Ss]ecurity|CSF)(?= and (?:(?:the )?ISO|Privacy|AI|Artificial)\b)",
        rf"{_NIST}{_NIST_ASIDE}?[Cc]yber[ -]?[Ss]ecurity(?: [Ss]tandard| [12]\.\d)\b",
    ),
    "NIST RMF": (
        r"(?<=Framework and )Risk Management Framework(?= \(RMF\))|(?<=\(CSF\) and )Risk Management Framework",
        rf"{_NIST}{_NIST_ASIDE}?[Rr]isk [Mm]anagement [Ff]ramework",
        r"(?:(?<=Cybersecurity Framework and the )|(?<=Standard and the ))Risk Management Framework",
        r"\bNIST RMF\b",
    ),
    "NIST SP 800": (
        rf"{_NIST}{_NIST_ASIDE}?(?:SP|Special Publications?)[ -](?:\(SP\) )?800(?![ -]*\d)",
        r"\bNIST[ -]800\b(?![ -]*\d)",
        rf"{_NIST}{_NIST_ASIDE}?800(?:[ -](?:series|Series|Special Publications?))",
    ),
    "NIST SP 800-61": (
        rf"(?:{_NIST}{_NIST_ASIDE})?Computer Security (?:and )?[Ii]ncident Handling (?:Guide|[Ff]ramework)",
    ),
    "NIST SP 800-171": (r"\bNIST (?:SP )?8\d\d-171\b",),  # the slip in 0001041803-25-000060
    "NIST SP 800-30": (rf"(?:{_NIST}{_NIST_ASIDE})?Guide for Conducting Risk Assessments",),
    "NIST Privacy Framework": (
        rf"{_NIST}{_NIST_ASIDE}?[Pp]rivacy [Ff]ramework",
        r"(?<=and )(?:the )?Privacy Framework(?= \(?[“\"(]*(?:NIST|PF|NPF))|(?<=\(CSF\) and )Privacy Framework",
        r"\bNIST PF\b",
        r"(?<=[Ss]ecurity and )Privacy Frameworks\b",
    ),
    "NIST SSDF": (r"Secure Software Development Framework(?: \(SSDF\))?", r"\bSSDF\b"),
    "NICE Framework": (r"\bNICE (?:Cybersecurity Workforce )?Framework",),
    "NIST AI RMF": (
        rf"{_NIST}{_NIST_ASIDE}?(?:AI|[Aa]rtificial [Ii]ntelligence) (?:[Rr]isk [Mm]anagement [Ff]ramework|RMF)",
        r"\bAI RMF\b",
        r"(?:(?<=[Ss]ecurity and )|(?<=CSF and ))(?:AI|Artificial Intelligence) Risk Management Frameworks?\b",
    ),
    "CIS Controls": (
        rf"{_CIS}[^.;]{{0,45}}?(?:[Cc]ontrols?\b(?! Objectives)|CSC\b|\b(?:18|20)\b)",
        r"\bCIS ?[Vv]?(?:ersion )?[78](?:\.\d)?\b|\bCIS[ -]?CSC\b",
        rf"{_CIS}(?: \(CIS\))?(?: framework)? [Vv]\.? ?[78](?:\.\d)?\b|{_CIS} \(CIS [Vv]\.? ?[78](?:\.\d)?\)",
        rf"[Cc]ritical [Ss]ecurity [Cc]ontrols[^.;]{{0,40}}?{_CIS}",
        r"(?:SANS )?(?:CIS )?(?:Top (?:18|20) )?Critical Security Controls",
    ),
    "CIS Benchmarks": (rf"{_CIS}[”\")’s]{{0,4}} [Bb]enchmarks?\b",),
    "PCI DSS": (
        r"(?:\bPCI\b|Payments? Card Industr(?:y|ies))[”\")’s ]*(?:-|,|/| )*"
        rf"(?:\(?[“\"]?PCI[”\"]?\)?[ -])?{_PCI_STANDARD}",
        r"\bPCI\b(?! (?:Qualified|QSA|devices?|terminals?|PTS|PIN|P2PE|SSF|3DS))",
        r"(?<!\bin the )[Pp]ayments? [Cc]ard [Ii]ndustr(?:y|ies)",  # `organizations in the payment card industry`
    ),
    "PCI PTS": (r"\bPCI[ -]PTS\b",),
    "PCI PIN": (r"\bPCI[ -]PIN\b",),
    "PCI P2PE": (r"\bPCI[ -]P2PE\b",),
    "PCI SSF": (r"\bPCI[ -]SSF\b",),
    "PCI 3DS": (r"\bPCI[ -]3DS\b",),
    "API": (r"American Petroleum Institute(?=[^.;]{0,20}? (?:frameworks?|standards?|recommended|guid))",),
    "Common Criteria": (r"\bCommon Criteria\b",),
    "GSMA": (r"\bGSMA\b(?= (?:Security|SAS|FS\.))",),
    "GSMA NESAS": (r"(?:\bGSMA )?(?:\bNESAS\b|Network Equipment Security Assurance Scheme)",),
    "3GPP SCAS": (r"\b3GPP (?:SCAS\b|Security Assurance Specifications?)",),
    "SCAP": (r"\bSCAP\b", r"Security Content Automation Protocol"),
    "UNECE WP.29": (
        r"\bWP\.? ?29\b(?! Regulation)",
        r"World Forum for (?:the )?Harmoni[sz]ation of Vehicle Regulations",
    ),
    "CIS RAM": (r"\bCIS Risk Assessment Method(?: \(RAM\))?", r"\bCIS RAM\b"),
    "R-SAT": (r"\bR-SAT\b", r"Ransomware Self[- ]Assessment Tool"),
    "MAGERIT": (r"\bMAGERIT\b",),
    "CMMI": (r"\bCMMI\b", r"Capability Maturity Model Integration"),
    "CVSS": (r"\bCVSS\b", r"Common Vulnerability Scoring System"),
    "IATF": (r"Information Assurance Technical Framework",),
    "Secure Controls Framework": (r"\bSCF\b(?! (?!as a guide))", r"Secure Controls? Framework"),
    "CJIS": (r"\bCJIS\b", r"Criminal Justice Information (?:Services|Systems?)"),
    "UNECE R155": (r"\b(?:UN|UNECE)(?:[’']?s)? ?(?:WP\.? ?29 )?(?:Regulation )?(?:No\. ?)?R? ?155\b",),
    "UNECE R156": (r"\b(?:UN|UNECE)(?:[’']?s)? ?(?:WP\.? ?29 )?(?:Regulation )?(?:No\. ?)?R? ?156\b",),
    # Of the Korea Internet and Security Agency: 0001193125-25-094961; elsewhere it is any system.
    "ISMS": (
        r"(?:Information Security Management Systems? ?\(?[“\"]*(?:ISMS)?[”\"]*\)?|\bISMS\b)"
        r"(?= certif\w*[^.;]{0,60}Korea)",
    ),
    "ISMS-P": (r"\b(?:K-)?ISMS-P\b|\bK-ISMS\b",),
    "CMMC": (
        r"\bCMMC\b(?!-(?:AB|RP|RPA|CCP|CCA)\b)(?! (?:Registered |Certified )?(?:Professional|Practitioner|Assessor))",
        r"Cyber[ -]?[Ss]ecurity Maturity Model Certification",
    ),
    "HITRUST CSF": (
        r"(?:Health Information Trust(?: Alliance)?,? ?\(?[“\"(]*)?\bHITRUST\b[”\")]*"
        r"(?: CSF| Common Security Framework)?",
        r"Health Information Trust Alliance(?: Common Security Framework)?",
        r"(?<=\) )Common Security Framework",
    ),
    "CRI Profile": (
        r"\bCRI\b(?: \S+)? Profile",
        r"\bCRI (?:[Vv](?:ersion )?)?[12]\.\d\b",
        r"Cyber Risk Institute(?:[’']s)?(?: \(?[“\"]?CRI[”\"]?\)?)?(?:(?: Cyber)? Profile)?",
        r"Financial Services? Sector (?:Coordinating Council )?"
        r"(?:Cyber[ -]?[Ss]ecurity|Cyber)(?: Risk)?(?: \(CRI\))? (?:Assessment )?Profile",
    ),
    "NERC CIP": (
        rf"{_NERC}[ -]CIP\b",
        rf"{_NERC}[^.;]{{0,60}}?(?:\bCIP\b|[Cc]ritical [Ii]nfrastructure [Pp]rotection)",
    ),
    "COBIT": (r"\bCOBIT\b", r"Control Objectives for Information(?: and Related)? Technolog(?:y|ies)"),
    "COSO": (r"\bCOSO\b", r"Committee of Sponsoring Organizations"),
    "FedRAMP": (r"\bFed[Rr][Aa][Mm][Pp]\b", r"Federal Risk and Authorization Management(?: Program)?"),
    "StateRAMP": (r"\bStateRAMP\b",),
    "GovRAMP": (r"\bGovRAMP\b",),
    "TX-RAMP": (r"\bTX-?RAMP\b", r"Texas Risk and Authorization Management Program"),
    "DISA STIG": (r"\bSTIGs?\b", r"Security Technical Implementation Guides?"),
    "IEC": (r"(?<! and the )(?<!/ )(?<!/)International Electrotechnical Commission(?: \(IEC\))? standards?\b",),
    # whoever certifies people; in a list of frameworks its own body of knowledge (0000950170-25-023148)
    "ISC2": (r"\bISC2\b(?=,? (?:and |or )?(?:ITIL|COBIT|NIST|ISO|HITRUST|CIS)\b)",),
    "ITIL": (r"\bITIL\b", r"(?:Information Technology|\bIT) [Ii]nfrastructure [Ll]ibrary"),
    "CSA STAR": (
        r"\bCSA[ -]?STAR\b",
        r"(?:\bCSA\b|Cloud Security Alliance)[^.;]{0,80}?(?:\bSTAR\b|Security,? Trust,? (?:& |and )?Assurance)",
        r"Cloud Security Alliance(?:[’']?s)? Star\b",
    ),
    "CSA CCM": (
        r"Cloud (?:Security Alliance(?:[’']?s)? )?Controls? Matrix",
        r"\bCSA CCM\b",
        r"(?<=\(CSA\) )Controls? Matrix",
    ),
    "HIPAA Security Risk Assessment Tool": (r"HIPAA Security Risk Assessment Tool",),
    "National Cyber Incident Scoring System": (r"National Cyber Incident Scoring System(?: \(NCISS\))?",),
    "CSA CAIQ": (r"\bCAIQ\b",),
    "SIG": (
        r"\bSIG\b(?=,? (?:and |or )?SOC\b| (?:Lite|Core)\b|[^.;,]{0,20} questionnaire)",
        r"Standardi[sz]ed Information Gathering(?: \(?[“\"]*SIG[”\"]*\)?)?",
    ),
    "Cyber Essentials Plus": (r"\bCyber ?(?:Security )?Essentials ?(?:Plus\b|\+)",),
    "Cyber Essentials": (r"\bCyber ?(?:Security )?Essentials\b(?! ?(?:Plus|\+))",),
    "IEC 62443": (
        r"International Electrotechnical Commission[”\") ]*(?:IEC[”\") ]*)?62443",
        r"\b(?:ISA ?/ ?)?IEC[ -]?62443(?:-\d)*",
        r"International Society (?:of|for) Automation[^.;,]{0,60}?\b62443",
        r"\bISA[ -]?(?:99/IEC )?62443",
    ),
    "TISAX": (r"\bT[Ii]SAX\b", r"Trusted Information Security Assessment Exchange"),
    "MITRE ATT&CK": (
        r"\b(?:MITRE|Mitre)\b(?: ?ATT&CK| (?:A(?i:ttack|tt&ck))| Adversarial Tactics[^.;]{0,60})?",
        r"\bA(?:TT|tt)&[Cc][Kk]\b",
    ),
    "OWASP": (r"\bOWASP\b", r"Open (?:Web|Worldwide) Application Security (?:Project|Standard)"),
    "ISF": (r"\bISF\b", r"Information Security Forum"),
    "C2M2": (
        r"\b(?:ES-|ONG-)?C2M2\b",
        r"Cyber ?[Ss]ecurity Capability Maturity Model",
        r"Department of Energy(?:[’']?s)? Cyber Capability Maturity Model",
    ),
    # China's multi-level protection scheme, as filers there put it into English
    "MLPS": (
        r"\bMLPS\b",
        r"[Mm]ulti-?[Ll]evel [Pp]rotection [Ss]cheme",
        r"(?i:(?:hierarchical|classified|graded) (?:cyber ?security|network security|information security) protection)",
        r"(?i:(?:cyber ?security|network security|information (?:system )?security) (?:classified|graded|hierarchical"
        r"|multi-?level|level) protection)",
        r"(?i:(?:classified|graded) protection (?:of (?:cyber|information|network)|assessment|evaluation|certif))",
        r"(?i:equal (?:assurance|protection) (?:inspection|assessment|evaluation|certif)\w*)",
        r"(?i:grade (?:III|II|3|2) protection|security grade status)",
    ),
    "Data Security Capability Maturity Model": (r"\bDSMM\b", r"(?i:data security (?:capability )?maturity model)"),
    "TOGAF": (r"\bTOGAF\b", r"The Open Group Architecture Framework"),
    # Case decides: of 165 hits without regard to case six are the network, the rest are `swiftly`.
    "SWIFT": (r"\bSWIFT\b(?:[^.;]{0,20}?(?:CSP|CSCF|Customer Security (?:Programme|Program|Controls Framework)))?",),
    "FAIR": (
        r"\bFAIR\b(?=[^.;]{0,40}?(?:model|method|framework|Institute|analysis))",
        r"Factor Analysis (?:of|for) Information Risk(?![”\") (FAIR]* Analyst)",
        r"(?<=NIST, )FAIR\b|(?<=CIS, )FAIR\b|(?<=ISO, )FAIR\b",
    ),
    "FIPS 140": (r"\bFIPS(?: PUB)?[ -]?140(?:-\d)?\b",),
    "FIPS 199": (r"(?:\bFIPS|Federal Information Processing Standards?)(?: PUB| Publication)?[ -]?199\b",),
    "FIPS 200": (r"(?:\bFIPS|Federal Information Processing Standards?)(?: PUB| Publication)?[ -]?200\b",),
    "FIPS 203": (r"\bFIPS(?: PUB)?[ -]?203\b",),  # post-quantum, with the next two: 0001104659-26-031280
    "FIPS 204": (r"\bFIPS(?: PUB)?[ -]?204\b",),
    "FIPS 205": (r"\bFIPS(?: PUB)?[ -]?205\b",),
    "SSAE 18": (
        r"\bSSAE(?: No\.?)?[ -]?(?:16|18)\b",
        r"\bSSAE\b(?= \(?SOC)",
        r"Statements? on Standards for Attestation Engagements?(?: \(?[“\"(]*SSAE[”\")]*)?"
        r"(?: \(?No\.?)?(?: ?(?:16|18))?(?: \(SSAE ?18\))?",
    ),
    "SAS 70": (r"\bSAS[ -]?70\b",),
    "ISAE 3000": (r"\bISAE(?: No\.)?[ -]?3000\b",),
    "CSAE 3416": (r"\bCSAE[ -]?34-?16\b",),
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
        r"\bSANS (?:CIS )?Top (?:18|20|25)\b",
    ),
    "CCSS": (r"Crypto ?[Cc]urrency Security Standard(?: \(CCSS\))?", r"\bCCSS\b"),
    "UCF": (r"Unified Compliance Framework",),
    "WCAG": (r"\bWCAG\b", r"Web Content Accessibility Guidelines"),
    "Trust Services Criteria": (r"Trust Services? (?:Criteria|Principles?)",),
    "Essential Eight": (r"\bEssential (?:Eight|8)\b",),
    "AWS Well-Architected Framework": (r"Well[- ]Architected [Ff]ramework",),
    "Cyber Kill Chain": (r"\bCyber Kill Chain\b",),
    "Zero Trust Framework": (r"\bZero[- ]Trust Framework\b",),
    "CISA Zero Trust Maturity Model": (r"\bZero Trust Maturity Model\b",),
    "OCTAVE": (r"\bOCTAVE\b",),
    "STRIDE": (r"\bSTRIDE\b(?=[^.;]{0,40}?(?:model|framework|method|threat))",),
    "BSIMM": (r"\bBSIMM\b",),
    "EBIOS": (r"\bEBIOS\b",),
    "GAPP": (r"Generally Accepted Privacy Pr(?:inciples|ogram)",),
    # --- of single states
    "ENS": (r"Esquema Nacional de Seguridad", r"\b(?:Spanish )?National Security (?:Scheme|Framework)\b"),
    "HDS": (
        r"\bHDS\b(?=[ ,;)])(?=[^.;]{0,40}?(?:certif|HIPAA|ISO|host))|(?<=and )HDS(?= certif)",
        r"H[ée]bergeurs? de [Dd]onn[ée]es de [Ss]ant[ée]",
    ),
    "SecNumCloud": (r"\bSecNumCloud\b",),
    "GB 44495": (r"\bGB ?44495\b",),  # China's, for cars: 0001648416-26-000024
    "GB 44496": (r"\bGB ?44496\b",),
    "GB/T 22239": (r"\bGB ?/ ?T ?22239\b",),
    "GB/T 35273": (r"\bGB ?/ ?T ?35273\b",),
    "IT-Grundschutz": (r"\b(?:IT[- ]|BSI )?Grundschutz\b",),
    "ISMAP": (r"\bISMAP\b",),
    "MTCS": (r"\bMTCS\b", r"Multi-Tier Cloud Security"),
    "NSM Basic Principles": (r"\bNSM[’']?s? (?:Grunnprinsipper|[Bb]asic [Pp]rinciples)",),
    "DSPT": (r"\bDSPT\b", r"Data Security and Protection Toolkit"),
    "CBEST": (r"\bCBEST\b",),
    "NCSC CAF": (r"\bNCSC\b[^.;]{0,30}?(?:\bCAF\b|Cyber Assessment Framework)", r"Cyber Assessment Framework"),
    "AESCSF": (r"\bAESCSF\b", r"Australian Energy Sector Cyber Security Framework"),
    "SMCR": (r"Senior Managers (?:and|&) Certification Regime(?: \(SM&?CR\))?", r"\bSM&?CR\b"),
    "MSPAlliance Cyber Verify": (r"MSPAlliance(?:[’']?s)?(?: MSP)? Cyber ?Verif(?:y|ied)",),
    "WebTrust": (r"\bW(?:EBTRUST|eb[Tt]rust)\b",),
    "CDSA": (r"\bCDSA\b",),
    "DRII": (r"\bDRII?I\b(?= (?:standard|framework|professional))", r"Disaster Recovery Institute International"),
    # --- of single trades
    "TPN": (r"Trusted Partner Network",),
    "AS9100": (r"\bAS ?9100[A-D]?\b",),
    "IATF 16949": (r"\bIATF ?16949\b",),
    "IOSA": (r"\bIOSA\b", r"IATA Operational Safety Audit"),
    "GxP": (
        r"Good (?:Practices?|\w+ Practices?) Quality Guidelines",
        r"(?:(?<=SOX, )|(?<=SOC compliance, ))GxP\b|\(GxP\)",
        r"(?<=\w )GxP\b(?= (?:and Sarbanes[- ]Oxley )?(?:compl|standard|regul|guid|requir|process|system))",
    ),
    "AWWA": (
        r"(?:\bAWWA\b|American Water Works Association)(?=[^.;]{0,30}?(?:framework|standard|guid|tool|practice))",
    ),
    "API 1164": (r"\bAPI (?:Standard |STD )?1164\b",),
    "NEI 08-09": (r"\bNEI 08-09\b",),
    "IMO Guidelines": (
        r"(?:\bIMO\b|International Maritime Organi[sz]ation)[^.;,]{0,60}?"
        r"(?:[Gg]uid\w+|[Rr]esolution|[Rr]equire\w+|regulation|MSC[^ ;,]*|[Cc]ode)",
        r"\bMSC(?:-FAL)?\.?[ -]?(?:1/Circ\.? ?3|428)[^ ;,]*",
    ),
    "BIMCO Guidelines": (r"\bBIMCO\b(?=[^.;]{0,40}?(?:[Gg]uid|standard|,|practice))",),
    "ISPS Code": (r"\bISPS\b(?: Code)?", r"International Ship and Port Facility Security(?: \(ISPS\))?(?: Code)?"),
    "ISM Code": (r"\bISM Code\b", r"International Safety Management(?: \(ISM\))? Code"),
    "TMSA": (r"\bTMSA\b", r"Tanker Management (?:and )?Self[- ]Assessment"),
    "SIRE": (r"\bSIRE(?: ?2\.0)?\b",),
    "IACS UR E26": (
        r"\bIACS(?:[’']?s)? (?:UR |Unified Requirements? )?E ?26\b",
        r"\bUR E26\b",
    ),
    "IACS UR E27": (
        r"\bIACS(?:[’']?s)? (?:UR |Unified Requirements? )?E ?27\b",
        r"\bUR E27\b|(?:(?<=E26/)|(?<=E26 and ))(?:E ?)?27\b",
    ),
}
# Every name with what one of its patterns takes literally: to look for these letters costs a twentieth of a search.
NAMED = tuple(
    (name, signs_of(patterns), re.compile("|".join(patterns))) for name, patterns in {**_PATTERNS, **LAWS}.items()
)
NUMBERED_LAW = re.compile(NUMBERED)

# --- makers of standards named without one of them --------------------------------------------------------------

_MAKERS: dict[str, tuple[str, ...]] = {
    "NIST": (_NIST,),
    "ISO": (
        r"International (?:Organi[sz]ation (?:for|of|on) Standard(?:i[sz]ation)?s?"
        r"|Standard(?:i[sz]ation)?s? Organi[sz]ation)",
        r"\bISO\b(?= (?:\w+ )?(?:standards?|frameworks?|certi(?:fi)?c|certified|guidelines?|requirements?))",
        r"\bISO\b(?=,? (?:and |or |& )?(?:NIST|PCI|SOC|HITRUST|COBIT|CIS\b))",
        r"(?:(?<=SOC2, )|(?<=SOC 2, )|(?<=NIST, )|(?<=PCI, )|(?<=NIST/))ISO\b(?! \d)",
        r"\bNIST,? and \bISO\b",
        r"\bISO/IEC\b",
    ),
    "CIS": (
        r"Cent(?:er|re) (?:[Ff]or|of|on) Internet Securit(?:y|ies)",
        r"(?<=NIST and )\bCIS\b",
        r"(?<=NIST, )\bCIS\b",
        r"\bCIS\b(?=,? (?:and )?NIST)",
        r"\bCIS\b(?= (?:frameworks?|standards?|guidelines?|best practices)\b)",
    ),
    "NERC": (_NERC,),
    "SOC": (
        rf"{_SOC}(?=[”\")]* (?:\w+ )?(?:reports?\b(?! to\b)|audits?|attestations?|certific|compliance))",
        r"(?:Systems?|Services?) (?:and )?Organi[sz]ation(?:al)? Controls?",
        r"\bsystems? and organi[sz]ation(?:al)? controls?\b|\bservice organi[sz]ation(?:al)? controls? reports?\b",
        r"(?:(?<=certifications \(such as )|(?<=reports \(such as ))SOC\b(?! [123])",
        r"\bSOC\b(?=,? (?:and |& )?(?:SOX|PCI|HIPAA|ISO|NIST|HITRUST|GDPR)\b)",
        r"(?:(?<=SOX, )|(?<=PCI, )|(?<=PCI DSS, )|(?<=HIPAA, )|(?<=ISO, )|(?<=NIST, ))(?:and )?\bSOC\b(?! [123])",
    ),
}
MAKERS = tuple((name, signs_of(patterns), re.compile("|".join(patterns))) for name, patterns in _MAKERS.items())
# Agencies count where they stand in one list with a standard: `standards of NIST, DHS and CISA` (0001104659-26-031280).
_AGENCIES = (
    r"(?:Cybersecurity (?:and|&) Infrastructure Security Agency|Department of (?:Homeland Security|Defense|Energy)"
    r"|Food and Drug Administration|SysAdmin, Audit, Network,? (?:and )?Security"
    r"|Cloud (?:Security|Service) Alliance) \([“\"]*(?:the )?"  # the slip in 0001728688-25-000122
)
ALONE = re.compile(
    rf"\b(?:(?P<letters>ISO|CIS|SOC)|(?:{_AGENCIES})?(?P<named>CISA|CSA|DHS|DoD|DOE|FDA|SANS))\b"
    r"(?![”\")]*\) [A-Z])"  # `Department of Defense (DoD) Cybersecurity Maturity Model Certification` is one name
    r"(?=[”\")]*[,;./)”\"]|[”\")]* (?:and|or|&|frameworks?|standards?|guidelines?)\b|$)"
)
# A maker is not reported beside one of its standards: in the same sentence never, elsewhere where it is plain which of
# them is meant, the one that goes by the maker's name. In a text with several standards of ISO `ISO standards` are
# those, but an organization named in full or in a list (`NIST, the International Organization for Standardization and
# others`) is told by itself.
MAKERS_STANDARDS = {
    "NIST": ("NIST",),
    "ISO": ("ISO", "IEC"),
    "CIS": ("CIS",),
    "SOC": ("SOC",),
    "NERC": ("NERC",),
    "Trust Services Criteria": ("SOC 2",),  # what its report measures by
}
BY_THE_MAKERS_NAME = {
    "NIST": "NIST CSF",
    "ISO": "ISO/IEC 27001",
    "CIS": "CIS Controls",
    "SOC": "SOC 2",
    "NERC": "NERC CIP",
    "Trust Services Criteria": "SOC 2",
}
