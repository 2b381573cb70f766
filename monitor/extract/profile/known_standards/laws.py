"""Laws, and what regulators and public bodies lay down: how filers write them, and the one name that we report."""

_TSA = r"(?:\bTSA\b|Transportation (?:Security|Safety) Administration)"
_EU_US = r"EU[-–]U\.?S\.? (?:DPF|Data Privacy Framework)"
_FFIEC = r"(?:FFIEC|FFEIC|Examinations? Council)"
_NRC = r"(?:\bNRC\b|Nuclear Regulatory Commission)"
_ABOUT = r"(?=[^.;]{0,80}?\b(?:[Dd]ata|[Pp]rivacy|[Cc]yber\w*|[Ii]nformation|security))"

LAWS: dict[str, tuple[str, ...]] = {
    # --- financial firms, United States
    "Interagency Guidelines Establishing Information Security Standards": (
        r"Interagency Guidelines(?: Establishing (?:Information Security )?Standards)?(?: for Safeguarding Customer"
        r" Information)?",
        r"Guidelines Establishing (?:Information Security )?Standards(?: for Safeguarding Customer Information)?",
        r"guidelines for establishing information security standards",
        r"[Ii]nteragency guid(?:elines|ance) (?:on safeguarding (?:customer )?information|issued thereunder)",
    ),
    "Interagency Guidance on Third-Party Relationships": (
        r"Interagency Guidance on (?:Third[- ]Party|Vendor) Relationships(?:: Risk Management)?",
    ),
    "Computer-Security Incident Notification Rule": (r"Computer[- ]Security Incident Notification",),
    "FFIEC CAT": (
        rf"{_FFIEC}[^.;]{{0,40}}?[Cc]yber(?:[ -]?[Ss]ecurity)? [Aa]ssessment [Tt]ool",
        r"FFIEC CAT\b",
        rf"{_FFIEC}(?:[”\")’]|’?s)* Cyber[ -]?[Ss]ecurity Assessment\b",
    ),
    "FFIEC Business Continuity Handbook": (
        rf"{_FFIEC}[”\")’]* Business Continuity (?:Planning|Management) (?:[Hh]andbook|[Bb]ooklet)",
    ),
    "FFIEC IT Examination Handbook": (
        rf"{_FFIEC}[^.;,]{{0,80}}?\b(?:[Hh]andbooks?|[Bb]ooklets?)(?: \([Ss]\))?",
        r"(?:\bIT|Information Technology) Examination Handbooks?",
    ),
    "FFIEC": (r"\bFFIECs?\b", r"\bFFEIC\b", r"(?:Federal )?Financial Institutions? Examinations? Council"),
    "GLBA": (r"\bGLBA\b", r"\bGLB Act\b", r"Gramm[-– ]?Leach[-– ]?Bliley"),
    "FCRA": (r"\bFCRA\b", r"Fair Credit Reporting Act"),
    "Right to Financial Privacy Act": (r"\bRFPA\b", r"Right to Financial Privacy Act"),
    "FACTA": (r"\bFACTA\b", r"Fair and Accurate Credit Transactions Act"),
    "Regulation S-P": (r"Regulation S-P\b", r"\bReg\.? S-P\b"),
    "Regulation S-ID": (r"Regulation S-ID\b", r"\bReg\.? S-ID\b", r"\bIdentity Theft Red Flags\b"),
    "Rule 38a-1": (r"\bRule 38a-1\b",),
    "Regulation SCI": (r"Regulation SCI\b", r"\bReg\.? SCI\b", r"Regulation Systems Compliance and Integrity"),
    "FTC Safeguards Rule": (
        r"(?:\bFTC\b|Federal Trade Commission)[^.;]{0,30}? Safeguards? Rule",
        r"(?<!GLBA )(?<!Bliley )(?<!Bliley Act )\bSafeguards Rule\b",
    ),
    "NYDFS": (
        r"\bNYS?DFS(?: ?500)?\b",
        r"\bNYCRR\b(?: Part)? ?500",
        r"New York(?:[’']?s)? (?:State(?:[’']s)? )?Department of Financial Services",
        r"New York(?: State)?(?:[’']?s)? [Cc]ybersecurity (?:[Rr]equirements|[Rr]egulation)",
    ),
    "NAIC Insurance Data Security Model Law": (
        r"(?:\bNAIC\b|Association of Insurance Commissioners)[^.;]{0,60}?Model (?:Law|Act)(?: \(?#?668\)?)?",
        r"Insurance Data Security (?:Model )?(?:Law|Act)s?",
    ),
    "SOX": (r"(?<!Audit and )(?<!Audit & )(?<!audit and )(?<!Treasury, )\bS(?:OX|oX|Ox)\b", r"Sarbanes[-– ]?Oxley"),
    # --- health, schools, consumers, United States
    # not whoever is a `HIPAA Security Officer` or a `Certified HIPAA Professional`
    "HIPAA": (
        r"(?<!Certified )(?<!violation of )(?<!violations of )\bHIPAA\b"
        r"(?! (?:(?:Security|Privacy|Compliance) )?(?:Officer|Professional)\b)",
        r"Health Insurance Portability and Accountability Act",
    ),
    "HITECH": (r"\bHITECH\b", r"Health Information Technology for Economic and Clinical Health"),
    "21 CFR Part 11": (r"\b21 C\.?F\.?R\.? (?:Part )?11\b",),
    "FERPA": (r"\bFERPA\b", r"Family Educational Rights and Privacy Act"),
    "COPPA": (r"\bCOPPA\b", r"Children[’']?s Online Privacy Protection"),
    "CPNI": (r"\bCPNI\b", r"Customer Proprietary Network Information"),
    "CALEA": (r"\bCALEA\b", r"Communications Assistance for Law Enforcement Act"),
    "TCPA": (r"\bTCPA\b", r"Telephone Consumer Protection Act"),
    "CCPA": (r"\bCCPA\b", r"California Consumer Privacy Act"),
    "CPRA": (r"\bCPRA\b", r"California Privacy Rights Act"),
    "NY SHIELD Act": (r"\bSHIELD Act\b", r"Stop Hacks and Improve Electronic Data Security"),
    "201 CMR 17.00": (r"\b201 CMR 17",),
    # --- who serves the government, and infrastructure, United States
    "DFARS": (
        r"\bDFARS\b(?: (?:[Cc]lause )?25\d[.\d-]+)?",
        r"Defense Federal Acquisition Regulations?(?: Supplement)?",
    ),
    "FAR 52.204-21": (r"\bFAR\b[^.;]{0,20}?52\.204-21",),
    "ITAR": (r"\bITAR\b", r"International Traffic in Arms Regulations?"),
    "NISPOM": (r"\bNISPOM\b", r"National Industrial Security Program Operating Manual"),
    "FISMA": (r"\bFISMA\b", r"Federal Information Security (?:Modernization|Management) Act"),
    "CIRCIA": (r"\bCIRCIA\b", r"Cyber Incident Reporting for Critical Infrastructure(?: Act)?"),
    "TSA Security Directives": (rf"{_TSA}[^.;]{{0,60}}?[Dd]irectives?",),
    "10 CFR 73.54": (
        r"\b10 C\.?F\.?R\.? (?:Part )?73\.54",
        rf"{_NRC}(?:[”\")]*|[’']?s?) [Cc]yber[ -]?[Ss]ecurity (?:protection )?"
        r"(?:[Rr]ule|[Rr]eg|[Ss]tandard|[Rr]equire)\w*",
    ),
    "AWIA": (r"\bAWIA\b", r"America[’']?s Water Infrastructure Act"),
    "MTSA": (r"\bMTSA\b", r"Maritime Transportation Security Act"),
    "CISA CPGs": (r"(?:Cross-Sector )?Cybersecurity Performance Goals?",),
    # --- Europe
    "GDPR": (r"\b(?:UK[ -])?GDPR\b", r"(?:General|Global) Data Protection Regulations?"),
    "NIS2": (
        r"\bNIS ?-?(?:2|II)\b(?: Directive)?",
        r"Network (?:and|&) Information (?:Systems?|Security) (?:Directive|2)",
        r"\bNIS Directive\b",
    ),
    "Network Act": (
        r"Act on Promotion of Information and Communications? Network Utili[sz]ation",
        r"(?<!Social )\bNetwork Act\b",
    ),
    "DORA": (r"\bDORA\b", r"Digital Operational Resilience Act"),
    "EU AI Act": (
        r"\b(?:EU|European Union)(?:[’']?s)? (?:Artificial Intelligence|AI) Act",
        r"\bArtificial Intelligence Act\b",
    ),
    "Cyber Resilience Act": (r"\bCyber Resilience Act\b",),
    "EU Cybersecurity Act": (r"\bEU Cyber ?[Ss]ecurity Act\b",),
    "eIDAS": (r"\beIDAS\b",),
    "PSD2": (r"\bPSD ?2\b", r"Payment Services Directive"),
    "EBA Guidelines on ICT": (
        r"(?:\bEBA\b|European Banking Authority)[^.;]{0,60}?\b(?:ICT\b|outsourcing|[Gg]uidelines)",
    ),
    "TIBER-EU": (r"\bTIBER\b(?:-EU)?",),
    "UK Extension to the EU-U.S. DPF": (rf"UK Extension(?: to the {_EU_US})?",),
    "EU-U.S. DPF": (rf"\b{_EU_US}",),
    "Swiss-U.S. DPF": (r"Swiss[-–]U\.?S\.? (?:DPF|Data Privacy Framework)",),
    "FADP": (r"\bFADP\b", r"(?:Swiss )?Federal Act on Data Protection"),
    "UK Data Protection Act": (
        r"\bUK Data Protection (?:Act|Law)",
        r"(?<!Personal )\bData Protection Act(?:,? (?:of )?2018)?",
    ),
    "BDSG": (r"\bBDSG\b", r"German Federal Data P ?rotection Act"),
    "German IT Security Act": (r"\bIT[ -]Security Act(?: 2\.0)?", r"\bIT-? ?SiG\b"),
    "BSI Act": (r"\bBSIG\b", r"\bBSI Act\b", r"Federal Office for Information Security Act"),
    "KRITIS": (r"\bKRITIS\b(?=[- ](?:[Rr]egul|[Oo]rdinance|[Ll]aw|[Rr]equire|[Aa]ct|[Vv]erordnung|[Dd]achgesetz))",),
    "BAIT": (r"\bBAIT\b",),
    "LPM": (r"\bLoi de [Pp]rogrammation [Mm]ilitaire\b",),
    # --- Americas
    "LGPD": (
        r"\bLGPD\b",
        r"(?<!\w )General Data Protection Law",
        r"Brazilian General Data Protection Law",
        r"Lei Geral de Prote",
    ),
    "CMN cybersecurity rules": (
        r"\bCMN(?:[’']s)? cybersecurity (?:rules|regulation|resolution)",
        r"(?:\bCMN\)? )?Resolution (?:No\. ?)?4[,.]?(?:893|658)\b(?:/20\d\d)?",
    ),
    "RPAA": (r"\bRPAA\b", r"Retail Payment Activities Act"),
    "PIPEDA": (r"\bPIPEDA\b", r"Personal Information Protection and Electronic Documents? Act"),
    "Quebec Law 25": (r"\bLaw 25\b",),
    "OSFI B-13": (r"(?:\bOSFI\b|Guideline)[^.;]{0,60}?\bB-13\b",),
    "BCRA": (r"\bBCRA\b(?=[’']?s? (?:[Cc]ommuni|rules|regulations?|requirements?|standards?|guidelines?))",),
    # --- Asia, Pacific, Africa
    "PRC Cybersecurity Law": (
        r"(?:PRC|China|Chinese) Cyber[ -]?[Ss]ecurity Law",
        r"Cybersecurity Law of (?:the )?P",
        r"\b[Cc]yber[ -]?[Ss]ecurity [Ll]aw of (?:the )?(?:mainland China|China|PRC|People)",
        r"\b[Tt]he Cyber[ -]?[Ss]ecurity Law\b",
        r"\bCyber[ -]?[Ss]ecurity Law(?=(?:,| and)? (?:(?:and )?the )?(?:Data Security|Personal Information))",
    ),
    "PRC Data Security Law": (r"(?:(?:PRC|China|Chinese) )?\bData Security Law",),
    "PRC Cybersecurity Review Measures": (
        r"Cyber ?[Ss]ecurity Review Measures|Measures for Cyber ?[Ss]ecurity Review",
    ),
    "PRC Network Data Regulations": (
        r"Regulations? on (?:the )?(?:Administration of )?Network Data Security(?: Management)?",
    ),
    "PIPL": (r"\bPIPL\b", r"Personal Information Protection Law"),
    "PDPA": (r"\bPDPA\b", r"Personal Data Protection Act"),
    "PDPO": (r"Personal Data \(Privacy\) Ordinance",),
    "APPI": (r"\bAPPI\b", r"Act on (?:the )?Protection of Personal Information"),
    "PIPA": (r"(?<!on the Protection of )\bPersonal Information Protection Act\b",),
    "Taiwan Cyber Security Management Act": (r"\bCyber ?[Ss]ecurity Management Act\b",),
    "DPDP Act": (r"\bDPDPA?\b", r"Digital Personal Data Protection"),
    "CERT-In": (r"\bCERT-In\b",),
    "MAS TRM Guidelines": (
        r"\bMAS\b[^.;]{0,60}?(?:\bTRM\b|Technology Risk Management)(?: Guidelines)?",
        r"Technology Risk Management Guidelines",
    ),
    "CPS 234": (r"\bCPS ?234\b",),
    "CPS 230": (r"\bCPS ?230\b",),
    "SOCI Act": (r"\bSOCI Act\b", r"Security of Critical Infrastructure Act"),
    "Australian Privacy Act": (r"\bAustralia(?:n|[’']?s)? Privacy Act", r"\bPrivacy Act 1988"),
    "POPIA": (r"\bPOPIA?\b", r"Protection of Personal Information Act"),
    "Israeli Privacy Protection Law": (
        r"Israel(?:[’']?s|i)? (?:Privacy Protection|Protection of Privacy) (?:Law|Regulations)",
        r"\b(?:Privacy Protection|Protection of Privacy) (?:Law|Regulations)\b",
    ),
    "Israel National Cyber Directorate": (r"\bINCD\b", r"Israel(?:[’']?s|i)? National Cyber Directorate"),
    "Israeli Regulation of Security in Public Bodies Law": (
        r"(?:Israeli )?(?:Regulation of )?Security in Public (?:Bodies|Entities) Law",
    ),
    "KVKK": (r"\bKVKK\b",),
    "King IV": (r"\bKing (?:IV|4)\b",),
}
# `Law No. 25,326 (on personal data protection)`: the name is the number, in the words that the filer uses for it.
NUMBERED = (
    r"(?P<law>\b(?:Law|Supreme Decree|Legislative Decree|Decree|Resolution|(?:External )?Circular|Directive|Regulation"
    rf"|Act|Guideline|Bulletin|Provision|Communication) (?:\(EU\) )?"
    rf"(?:No\.? ?|Nº ?|N° ?|“?[AB]”? ?){{0,2}}(?!(?:19|20)\d\d(?![\d/.,]\d))\d[\d.,/-]*\d(?![\d%]))"
    rf"(?!,? (?:otherwise|also) known as\b){_ABOUT}"
)
