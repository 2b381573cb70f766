"""Frameworks, standards and certificates of every maker but NIST that many filers name."""

from monitor.extract.profile.known_standards.makers_names import CIS, NERC

_PCI_STANDARD = (
    r"(?:DSS|[Dd]ata [Ss]ecurity [Ss]tandards?)(?: \(?[“\"(]*(?:PCI[ -])?DSS[”\")]*\)?)?(?: ?v?\.?[34]\.\d(?:\.\d)?)?"
)

FRAMEWORKS: dict[str, tuple[str, ...]] = {
    "CIS Controls": (
        rf"{CIS}[^.;]{{0,45}}?(?:[Cc]ontrols?\b(?! Objectives)|CSC\b|\b(?:18|20)\b)",
        r"\bCIS ?[Vv]?(?:ersion )?[78](?:\.\d)?\b|\bCIS[ -]?CSC\b",
        rf"{CIS}(?: \(CIS\))?(?: framework)? [Vv]\.? ?[78](?:\.\d)?\b|{CIS} \(CIS [Vv]\.? ?[78](?:\.\d)?\)",
        rf"[Cc]ritical [Ss]ecurity [Cc]ontrols[^.;]{{0,40}}?{CIS}",
        r"(?:SANS )?(?:CIS )?(?:Top (?:18|20) )?Critical Security Controls",
    ),
    "CIS Benchmarks": (rf"{CIS}[”\")’s]{{0,4}} [Bb]enchmarks?\b",),
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
        rf"{NERC}[ -]CIP\b",
        rf"{NERC}[^.;]{{0,60}}?(?:\bCIP\b|[Cc]ritical [Ii]nfrastructure [Pp]rotection)",
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
}
