"""Firms that filers name for their cybersecurity, each with its spellings; products stand for their makers."""

import re

_FIRMS: dict[str, str] = {
    # auditors and advisers
    "EY": r"E\. ?Y\.|\bEY\b|\bErnst ?(?:&amp;|&|and) ?Young",
    "KPMG": r"\bKPMG\b",
    "Deloitte": r"\bDeloitte\b(?: Touche Tohmatsu| ?(?:&amp;|&|and) ?(?:Touche|Co\.?))?",
    "PwC": r"\bPwC\b|\bPWC\b|\bPrice ?[Ww]aterhouse ?Coopers\b",
    "BDO": r"\bBDO\b(?! team)",
    "Grant Thornton": r"\bGrant Thornton\b",
    "RSM": r"\bRSM\b",
    "Crowe": r"\bCrowe\b",
    "Protiviti": r"\bProtiviti\b",
    "Baker Tilly": r"\bBaker Tilly\b",
    "Moss Adams": r"\bMoss Adams\b",
    "Wipfli": r"\bWipfli\b",
    "Plante Moran": r"\bPlante (?:& |&amp; )?Moran\b",
    "CohnReznick": r"\bCohn ?Reznick\b",
    "EisnerAmper": r"\bEisnerAmper\b",
    "Forvis Mazars": r"\b(?:FORVIS|Forvis)\b(?:,? LLP| Mazars)?",
    "Wolf & Company": r"\bWolf (?:&|&amp;|and) Company\b",
    "S.R. Snodgrass": r"\bS\. ?R\. Snodgrass\b",
    "Accenture": r"\bAccenture\b",
    "Booz Allen Hamilton": r"\bBooz Allen\b(?: Hamilton)?",
    "Kroll": r"\bKroll\b",
    "Aon": r"\bAon\b",
    "Stroz Friedberg": r"\bStroz Friedberg\b",
    "Schellman": r"\bSchellman\b",
    "Coalfire": r"\bCoalfire\b",
    "A-LIGN": r"\bA-LIGN\b",
    "Sensiba": r"\bSensiba\b",
    # certifiers
    "BSI": r"\bBSI\b(?: Group| Assurance)?|\bBritish Standards Institution\b",
    "DNV": r"\bDNV\b",
    "Bureau Veritas": r"\bBureau Veritas\b",
    "TÜV": r"\bT[ÜU]V\b(?: (?:S[ÜU]D|Rheinland|NORD|Nord|Austria|AUSTRIA))?",
    "SGS": r"\bSGS\b",
    "LRQA": r"\bLRQA\b",
    "Intertek": r"\bIntertek\b",
    "ioXt Alliance": r"\bioXt Alliance\b|\bioXt\b",
    "TrustArc": r"\bTrustArc\b",
    "TRUSTe": r"\bTRUSTe\b",
    "VeraSafe": r"\bVeraSafe\b",
    "OneTrust": r"\bOneTrust\b",
    "Vanta": r"\bVanta\b",
    "Drata": r"\bDrata\b",
    # assessors, testers, responders, watchers
    "CrowdStrike": r"\bCrowd ?[Ss]trike\b",
    "Mandiant": r"\bMandiant\b",
    "FireEye": r"\bFireEye\b",
    "Trellix": r"\bTrellix\b",
    "Palo Alto Networks": r"\bPalo Alto(?: Networks?\b|(?= (?:firewall|Cortex|Prisma)))|\bUnit 42\b|\bCortex XDR\b",
    "Secureworks": r"\bSecure ?[Ww]orks\b",
    "Rapid7": r"\bRapid ?7\b",
    "Arctic Wolf": r"\bArctic ?Wolf\b",
    "Trustwave": r"\bTrustwave\b",
    "Optiv": r"\bOptiv\b",
    "NCC Group": r"\bNCC Group\b",
    "Bishop Fox": r"\bBishop Fox\b",
    "NetSPI": r"\bNetSPI\b",
    "HackerOne": r"\bHacker ?One\b",
    "Bugcrowd": r"\bBug ?[Cc]rowd\b",
    "Synack": r"\bSynack\b",
    "Underdefense": r"\bUnder[Dd]efense\b",
    "eSentire": r"\b[Ee]Sentire\b",
    "Red Canary": r"\bRed Canary\b",
    "ReliaQuest": r"\bRelia[Qq]uest\b",
    "Deepwatch": r"\b[Dd]eepwatch\b",
    "Huntress": r"\bHuntress\b",
    "Blackpoint Cyber": r"\bBlackpoint(?: Cyber)?\b",
    "Cybereason": r"\bCybereason\b",
    "Sygnia": r"\bSygnia\b",
    "Coveware": r"\bCoveware\b",
    "GuidePoint Security": r"\bGuide[Pp]oint(?: Security)?\b",
    "GoSecure": r"\bGoSecure\b",
    "Ontinue": r"\bOntinue\b",
    "Tempest Security Intelligence": r"\bTempest\b(?: Security Intelligence)?",
    "Recorded Future": r"\bRecorded Future\b",
    "Synopsys": r"\bSynopsys\b",
    "Veracode": r"\bVeracode\b",
    "Snyk": r"\bSnyk\b",
    "Tenable": r"\bTenable\b|\bNessus\b",
    "Qualys": r"\bQualys\b",
    "Bitsight": r"\bBit[Ss]ight\b",
    "SecurityScorecard": r"\bSecurity ?Score ?[Cc]ard\b",
    "RiskRecon": r"\bRiskRecon\b",
    "Cynomi": r"\bCynomi\b",
    "Dragos": r"\bDragos\b",
    "Claroty": r"\bClaroty\b",
    "Nozomi Networks": r"\bNozomi(?: Networks)?\b",
    "Varonis": r"\bVaronis\b",
    # makers of products
    "KnowBe4": r"\bKnow ?[Bb]e ?4\b",
    "Proofpoint": r"\bProofpoint\b",
    "Mimecast": r"\bMimecast\b",
    "Barracuda": r"\bBarracuda\b",
    "Cofense": r"\bCofense\b",
    "Abnormal Security": r"\bAbnormal (?:Security|AI)\b",
    "SentinelOne": r"\bSentinel ?One\b",
    "Darktrace": r"\bDark ?[Tt]race\b",
    "Cisco": r"\bCisco\b(?: (?:Umbrella|Duo|Secure|Meraki|Talos))?|\bDuo Security\b",
    "Fortinet": r"\bFortinet\b|\bForti(?:Gate|EDR|SIEM|Client|Analyzer)\b",
    "Check Point": r"\bCheck ?Point(?: Software| Harmony)?\b(?=[^.;]{0,40}\b(?:Software|firewall|security|solution))"
    r"|\bHarmony (?:Email|Endpoint)\b",
    "Zscaler": r"\bZ-?[Ss]caler\b",
    "Netskope": r"\bNetskope\b",
    "Okta": r"\bOkta\b",
    "Kandji": r"\bKandji\b",
    "CyberArk": r"\bCyber-?[Aa]rk\b",
    "BeyondTrust": r"\bBeyondTrust\b",
    "SailPoint": r"\bSail[Pp]oint\b",
    "Splunk": r"\bSplunk\b",
    "LogRhythm": r"\bLogRhythm\b",
    "Exabeam": r"\bExabeam\b",
    "Sophos": r"\bSophos\b",
    "Symantec": r"\bSymantec\b",
    "McAfee": r"\bMcAfee\b",
    "Carbon Black": r"\bCarbon Black\b",
    "Trend Micro": r"\bTrend ?Micro\b",
    "Bitdefender": r"\bBit[Dd]efender\b",
    "ESET": r"\bESET\b",
    "Kaspersky": r"\bKaspersky\b",
    "Malwarebytes": r"\bMalware[Bb]ytes\b",
    "Webroot": r"\bWebroot\b",
    "SonicWall": r"\bSonic[Ww]all\b",
    "WatchGuard": r"\bWatchGuard\b",
    "Acronis": r"\bAcronis\b",
    "Datto": r"\bDatto\b",
    "Veeam": r"\bVeeam\b",
    "Rubrik": r"\bRubrik\b",
    "Cohesity": r"\bCohesity\b",
    "Tanium": r"\bTanium\b",
    "Wiz": r"\bWiz\b",
    "Imperva": r"\bImperva\b",
    "Akamai": r"\bAkamai\b",
    "Cloudflare": r"\bCloudflare\b",
    "Orange Cyberdefense": r"\bOrange Cyber ?[Dd]efense\b",
    "Qi An Xin": r"\bQi ?An ?[Xx]in\b|\bQAX\b",
    "NSFOCUS": r"\bNSFOCUS\b",
    "Venustech": r"\bVenustech\b",
    # firms of everything: counted only beside words of protection
    "Microsoft": r"\bMicrosoft(?=\b|[’']?s\b)|\bAzure (?:Sentinel|Conditional Access|Security Center)\b"
    r"|\b(?:Entra ID|Intune)\b",
    "Google": r"\bGoogle\b(?! (?:backend|Drive\b))",
    "Amazon Web Services": r"\bAmazon (?:Web Services|AWS)\b|\bAWS\b",
    "IBM": r"\bIBM\b",
    "Alibaba Cloud": r"\bAlibaba Clouds?\b|\bAliyun\b",
    "Tencent Cloud": r"\bTencent Cloud\b",
    "Huawei Cloud": r"\bHuawei Cloud\b",
    "Verizon": r"\bVerizon\b(?! Media)",
    "Squarespace": r"\bSquarespace\b",
    "Oracle": r"\bOracle\b",
}  # fmt: skip
KNOWN = tuple((name, re.compile(pattern)) for name, pattern in _FIRMS.items())
OF_EVERYTHING = frozenset(
    ("Microsoft", "Google", "Amazon Web Services", "IBM", "Alibaba Cloud", "Tencent Cloud", "Huawei Cloud", "Verizon",
     "Squarespace", "Oracle", "Cisco", "Aon", "Accenture", "Cloudflare", "Akamai", "Synopsys", "Tempest")
)  # fmt: skip
# One look for any of them, before each is looked for; a word's first letter rules most words out.
ANY_KNOWN = re.compile(rf"(?<!\w)(?=[A-Z]|ioXt|eS|es|deepw)(?:{'|'.join(_FIRMS.values())})")

# What follows a firm's name and belongs to how it is written: legal forms and products.
TAIL = re.compile(
    r"(?:,? (?:Inc\.|LLC|LLP|L\.L\.P\.|Ltd\.?|Corp\.|GmbH|S\.A\.|Co\.)(?!\w))?(?:[’']s)?"
    r"(?: (?:Falcon|Complete|Defender|Sentinel|Entra|Purview|Intune|365|Office|Cloud|XDR|MDR|EDR|SIEM|Managed|Detection"
    r"|Endpoint|Protection|Platform|Cortex|Prisma|X-Force|Security|for Endpoint|and Response|Workspace)\b)*"
)

# Words with a capital letter that are no firm, wherever a firm could stand.
_NO_FIRMS = """
    it ai ot the our we its this these all any such other third-party third managed security information
    cybersecurity cyber network data cloud internal external chief vice senior executive president director manager
    head officer board committee audit risk company companys group bank trust fund partnership registrant adviser
    advisor sponsor incident response enterprise system systems service services single multi multi-factor endpoint
    privileged identity international national federal state states united us u.s eu uk north american canadian
    european new york texas china israel india department agency bureau office ministry administration commission
    authority government congress university institute college association council alliance forum center centre
    society federation consortium exchange nasdaq nyse sec fbi cisa dhs nsa nist iso iec soc sox pci hipaa hitrust
    gdpr ccpa ffiec glba cobit coso cmmc itil act members parties due affiliates parent note subject provider
    extended furthermore depending pursuant mitre owasp sans giac isaca comptia isc iapp cis csa csf aicpa pcaob
    fs-isac isac infragard nerc nydfs fdic occ finra ciso cio cto ceo cfo coo cro clo cpo dpo cso vp svp evp gc mssp
    mssps msps siem edr xdr mdr vpn mfa dlp iam sso saas iaas paas erp crm isp isps cro cros cmo cmos cdmo ids ips
    soar casb api ddos pii phi irp isms certified governance compliance legal human finance human-resources
    technology digital business operations item part form rule ransomware malware phishing penetration vulnerability
    devops devsecops sharepoint onedrive outlook teams excel word macbook linkedin youtube powerpoint windows linux
    android internet web microsoft-certified geo-ip fortune big four management employees customers vendors
    suppliers directors independent corporate global mr ms mrs dr geo cves simulating response recovery program
    policy plan process framework standard standards controls tool privacy
"""
NO_FIRMS = frozenset(_NO_FIRMS.split())
