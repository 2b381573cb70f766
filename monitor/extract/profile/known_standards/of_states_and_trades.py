"""Standards of single states and of single trades."""

OF_STATES: dict[str, tuple[str, ...]] = {
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
}
OF_TRADES: dict[str, tuple[str, ...]] = {
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
