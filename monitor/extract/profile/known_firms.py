"""Firms that filers name for their cybersecurity, each with its spellings; products stand for their makers."""

import re
from collections.abc import Iterable
from itertools import groupby

from ahocorasick_rs import AhoCorasick

# Known by nothing but their name: no grammar tells that `we use Huntress` speaks of a firm.
_BY_NAME = (
    # auditors, advisers and certifiers
    """
    KPMG, Grant Thornton, RSM, Crowe, Protiviti, Baker Tilly, Moss Adams, Wipfli, EisnerAmper, Accenture, Kroll, Aon,
    Stroz Friedberg, Schellman, Coalfire, A-LIGN, Sensiba, DNV, Bureau Veritas, SGS, LRQA, Intertek, TrustArc, TRUSTe,
    VeraSafe, OneTrust, Vanta, Drata, Secureframe, Sprinto, Scytale, Thoropass, AuditBoard, Hyperproof, Venminder,
    ProcessUnity, Panorays, Armanino, CliftonLarsonAllen, Cherry Bekaert, Eide Bailly, Elliott Davis, Withum, Marcum,
    Whitley Penn, Kaufman Rossin, CBIZ, Ankura, FTI Consulting, Guidehouse, West Monroe, Marsh McLennan, Infosys, Wipro,
    Tata Consultancy Services, HCLTech, Cognizant, Capgemini, Kyndryl, Unisys, DXC Technology, Presidio,
    Logicalis, CompuCom, Insight Enterprises, World Wide Technology, SHI International, NQA, DQS, DEKRA, AFNOR, AENOR,
    Prescient Assurance, Insight Assurance, BARR Advisory, KirkpatrickPrice,
    ControlCase, SecurityMetrics, VikingCloud, Sikich, Tevora, Aprio, Citrin Cooperman, BerryDunn, Freed Maxick,
    Rehmann, Doeren Mayhew, Saltmarsh, Mauldin & Jenkins, Warren Averett, Yount Hyde & Barbour, Frazier & Deeter,
    10-D Security, TraceSecurity, CoNetrix, Bedel Security, DefenseStorm,
    Eze Castle, Drawbridge Partners, Coretelligent, Thrive Networks, Ntiva, Dataprise,
    Magna5, Ntirety, Corsica Technologies, Meriplex, All Covered, Softcat, CyberGRX, LogicGate, Onspring,
    ZenGRC, Strike Graph, Tugboat Logic, Whistic, SafeBase, RiskLens, BlueVoyant, Securiti, BigID, Osano,
    UHY, Schneider Downs, LBMC, Carr Riggs & Ingram, PKF O’Connor Davies, Baker Newman Noyes, 360 Advanced, Johanson
    Group, Compass IT Compliance, Accume Partners, Finosec, Safe Systems, Ncontracts, Integris, Garland Heart,
    infotex, Alvarez & Marsal, AlixPartners, Berkeley Research Group, K2 Integrity, Arete Incident Response, Slalom,
    Perficient, EPAM Systems, Globant, Tech Mahindra, LTIMindtree, Mphasis, Hexaware, Genpact, Atos, Eviden, Sopra
    Steria, Fujitsu, CDW, Softchoice, ePlus, Trace3, Converge Technology, Agio, Abacus Group, Omega Systems,
    Options Technology, Siepe, Executech, Loffler, Marco Technologies, VC3, Dynamic Quest, Charles IT, TierPoint,
    Flexential, DataBank, Iron Mountain, Sungard, 11:11 Systems, Navisite, Liquid Web, Kinsta,
    CyberSheath, Summit 7, Redspin, PreVeil, BakerHostetler, Mullen Coughlin, Control Risks, MetricStream,
    Riskonnect, NAVEX, Scrut Automation, TrustCloud, Malam Team, Bynet,
    Konfidas, Charles River Associates, Fishtech, Sirius Computer Solutions, Computacenter, Bechtle, Claranet,
    Prescient Security, Lazarus Alliance, Meditology, Fortified Health Security, CynergisTek, TrustNet, HALOCK,
    Rivial, Vala Secure, Digital Defense, Tyler Cybersecurity, Abrigo, Quantivate, Cyvatar, NetDiligence,
    Lewis Brisbois, McDonald Hopkins, Tracepoint, StoneTurn, Truvantis, Inversion6, LogicManager, SAI360, Everbridge,
    OnSolve, AlertMedia, Netrix, Richard Fleischman, Marlink, Navarino, Speedcast, GTMaritime
    """,
    # assessors, testers, responders and watchers
    """
    Mandiant, FireEye, Trellix, Trustwave, Optiv, NCC Group, Bishop Fox, NetSPI, Synack, Red Canary, Huntress,
    Cybereason, Sygnia, Coveware, GoSecure, Ontinue, Recorded Future, Synopsys, Veracode, Snyk, Qualys, RiskRecon,
    Cynomi, Dragos, Claroty, Varonis, TrustedSec, SpecterOps, Praetorian, Pondurance, Binary Defense, Cyderes, Herjavec,
    Nuspire, Avertium, Adlumin, Todyl, ThreatLocker, Critical Start, Alert Logic, AlienVault, Securonix, Sumo Logic,
    Devo Technology, Wazuh, Graylog, Fortra, Tripwire, Vectra AI, ExtraHop, Corelight, Armis, Forescout, Axonius,
    Pentera, Cymulate, SafeBreach, AttackIQ, Invicti, Acunetix, Checkmarx, SonarQube, GitGuardian, UpGuard, Black Kite,
    ZeroFox, Flashpoint, DomainTools, Dataminr, Cyberint, WithSecure, Cynet, Cato Networks, Surefire Cyber, AhnLab,
    SK shieldus, CyCraft, TeamT5, ThreatBook, NSFOCUS, Venustech, Sangfor, Hillstone, Topsec, DBAPPSecurity, Qihoo 360,
    Huorong, Knownsec, Blumira, Proficio, Field Effect, Lumifi,
    SilverSky, CISO Global, Cerberus Sentinel, Tetra Defense, Kudelski Security, Truesec, Pen Test Partners, Nettitude,
    Packetlabs, BreachLock, Edgescan, Raxis, Rhino Security Labs, Cobalt.io, Intruder.io, Detectify, StackHawk,
    PortSwigger, Sonatype, Semgrep, Sysdig, Aqua Security, Contrast Security, Salt Security, Cyble, CloudSEK, Group-IB,
    CyberProof, Integrity360, SecurityHQ, SISA, Entelgy, Tarlogic, S21sec, Stefanini, CertiK, SlowMist,
    PeckShield, Trail of Bits, OpenZeppelin, Chainalysis, Fireblocks,
    LevelBlue, Novacoast, Netsurion, Stellar Cyber, RocketCyber, Galactic Advisors, Ensign InfoSecurity,
    NRI Secure, Telefonica Tech, Intel 471, Cybersixgill, SOCRadar, SpyCloud, Digital Shadows, Anomali,
    ThreatConnect, Balbix, Nucleus Security, runZero, Censys, CyCognito, Picus Security, Horizon3, NodeZero, XM
    Cyber, Black Duck, Uptycs, Logpoint, Hunters.AI, Panther Labs, Swimlane, AppOmni, Obsidian Security, Illumio,
    Gigamon, Imprivata, ClearSky, Cyberbit, Cycode, Bridewell, Quorum Cyber, Performanta, Kordia, CyberCX, Tesserent,
    Intigriti, YesWeHack, Spirion, GreyNoise, Cybriant, CyberMaxx, GroupSense, StratoZen, EventTracker, Sekuro, Triskele
    Labs, JupiterOne, Brinqa, Vulcan Cyber, Kovrr, RangeForce, Immersive Labs, LimaCharlie, Siemplify, RiskIQ,
    Team Cymru, PhishLabs, Netcraft, BrandShield, CybelAngel, DarkOwl, IntSights, Outpost24, Probely, watchTowr,
    Assetnote, Halborn, Quantstamp, Wallarm, Apiiro, Endor Labs, Noname Security, Mitiga, Medigate, Cynerio, Asimily,
    CyberOwl, Cydome
    """,
    # makers of products
    """
    Proofpoint, Mimecast, Barracuda, Cofense, Netskope, Okta, Kandji, Jamf, BeyondTrust, Splunk, LogRhythm, Exabeam,
    Sophos, Symantec, McAfee, Carbon Black, ESET, Kaspersky, Webroot, WatchGuard, Acronis, Datto, Veeam, Rubrik,
    Cohesity, Commvault, Druva, Zerto, Carbonite, Backblaze, Arcserve, Tanium, Wiz, Orca Security, Lacework, Imperva,
    Akamai, Cloudflare, Forcepoint, Cylance, Deep Instinct, Morphisec, Avanan, IRONSCALES, Hoxhunt, Ninjio, NINJIO,
    MetaCompliance, CybSafe, LastPass, 1Password, Bitwarden, Dashlane, Delinea, Thycotic, ForgeRock,
    JumpCloud, OneLogin, Yubico, Entrust, HashiCorp, DigiCert, Ivanti, Automox, NinjaOne, ManageEngine, Lansweeper,
    ConnectWise, Kaseya, SolarWinds, N-able, ServiceNow, GitHub, GitLab, Bitbucket, Elastic Security,
    Absolute Software, Heimdal, Intezer, SlashNext, Perception Point, Tessian, Virtru, Smarsh,
    Global Relay, EasyDMARC, Valimail, Living Security, Infosec IQ, Terranova Security, SoSafe, Breach Secure Now,
    Keeper Security, NordPass, NordLayer, NordVPN, HID Global, Silverfort, Semperis, Saviynt, One Identity, Appgate,
    Perimeter 81, Twingate, Tailscale, OpenVPN, Pulse Secure, Juniper Networks, Aruba Networks, Extreme Networks,
    Fastly, Radware, Sucuri, Wordfence, Cyera, Netwrix, Action1, Syncro, Addigy, Mosyle, Hexnode,
    Zimperium, Nutanix, NetApp, Wasabi Technologies, Unitrends, Axcient, Keepit, AvePoint, SkyKick, Dropsuite,
    Greenbone, Avast, Avira, F-Secure, Emsisoft, Comodo, Sectigo, Spamhaus, SpamTitan, TitanHQ, Intermedia, CodeTwo,
    Exclaimer, LogMeIn, TeamViewer, AnyDesk, Auvik, Liongard, Hudu, IT Glue, Pax8,
    INKY, Hornetsecurity, Vade Secure, Trustifi, Agari, dmarcian, PowerDMARC, Wizer, Phriendly Phishing,
    Traliant, EasyLlama, Datadog, PagerDuty, Nasuni, HYCU, Specops, Lepide, Stealthbits, PDQ, BigFix, Atera,
    SuperOps, Pulseway, VIPRE, Quick Heal, Seqrite, Panda Security, SOTI, Scalefusion, AirWatch, MobileIron,
    Akeyless, Menlo Security, RoboForm, Authy, Auth0, AuthPoint, Duo Security, Veritas,
    StorageCraft, Synology, QNAP, Untangle, pfSense, Peplink, ZoneAlarm, Spiceworks, Freshservice, Freshworks,
    Bravura Security, Code42, Digital Guardian, A10 Networks, NetScout, NinjaRMM, HelpSystems, Aryaka, Versa Networks,
    Kiteworks, Accellion, Globalscape, AppRiver, Echoworx, Red Sift, OPNsense, OpenVAS, CrashPlan, Clumio, OwnBackup,
    LogicMonitor, Paessler, Nagios, Zabbix, Domotz, Splashtop, StrongDM, SecureAuth, Enzoic, Venafi, Keyfactor,
    AppViewX, GlobalSign, Guardicore, ColorTokens, Protegrity, TokenEx, PerimeterX, DataDome, SiteLock, Incapsula,
    SiteGround, Hostinger, JFrog, TalentLMS, EVERFI
    """,
    # firms of everything
    """
    Tencent Cloud, Huawei Cloud, Squarespace, Oracle, Dropbox, Slack, Shopify, Rackspace, Workday, Citrix, Egnyte,
    DocuSign, Equinix, HubSpot, Zendesk, Twilio, SendGrid, Stripe, PayPal, Fiserv, Jack Henry, Finastra, COCC,
    Paychex, Paylocity, Workiva, BlackLine, Coupa, Xero, Odoo, Zoho, Snowflake, Databricks, MongoDB, DigitalOcean,
    Linode, Vultr, OVHcloud, Hetzner, Namecheap, Bluehost, WP Engine, Heroku, Vercel, Netlify, Digital Realty,
    CyrusOne, Lenovo, Broadridge, Veeva, Medidata, BitGo, Coinbase, Anchorage Digital,
    Baidu Cloud, JD Cloud, Volcano Engine, UCloud, Kingsoft Cloud, Naver Cloud, KT Cloud, China Telecom, China Unicom,
    China Mobile,
    Zoom, Adobe, Asana, Smartsheet, Airtable, BambooHR, Rippling, TriNet, Insperity, UKG, Ceridian, Dayforce,
    Justworks, Expensify, Avalara, Epicor, Acumatica, Yardi, RealPage, MRI Software, AppFolio, Entrata, Procore,
    Cerner, MasterControl, Benchling, ShareFile, Intralinks, Datasite, Toppan Merrill, FloQast, OneStream, Tableau,
    Computershare, Equiniti, Comcast Business, Spectrum Enterprise, Vonage, RingCentral, Zapier, Mailchimp,
    WooCommerce, BigCommerce, Adyen, Worldpay, Braintree, Marqeta, Alkami, Corelation, Symitar, SS&C,
    Hex Trust, Gemini Custody, OpenText, Micro Focus, Dynatrace, New Relic, AppDynamics, Hewlett Packard Enterprise,
    Pure Storage, Paycom, Freshdesk, Cyxtera, PointClickCare, eClinicalWorks, athenahealth, Elavon
    """,
)
# The others have several spellings, products among them.
_SPELLED: dict[str, str] = {
    # auditors and advisers
    "EY": r"E\. ?Y\.|\bEY\b|\bErnst ?(?:&amp;|&|and) ?Young",
    "Deloitte": r"\bDeloitte\b(?: Touche Tohmatsu| ?(?:&amp;|&|and) ?(?:Touche|Co\.?))?",
    "PwC": r"\bPwC\b|\bPWC\b|\bPrice ?[Ww]aterhouse ?Coopers\b",
    "BDO": r"\bBDO\b(?! team)",
    "Plante Moran": r"\bPlante (?:& |&amp; )?Moran\b",
    "CohnReznick": r"\bCohn ?Reznick\b",
    "Forvis Mazars": r"\b(?:FORVIS|Forvis)\b(?:,? LLP| Mazars)?",
    "Wolf & Company": r"\bWolf (?:&|&amp;|and) Company\b",
    "S.R. Snodgrass": r"\bS\. ?R\. Snodgrass\b",
    "SBS CyberSecurity": r"\bSBS Cyber ?[Ss]ecurity\b",
    "Linford & Company": r"\bLinford (?:&|and) Co(?:mpany|\b)",
    "ACA Group": r"\bACA (?:Group|Aponix)\b",
    "NTT": r"\bNTT\b(?: Data| DATA| Security| Ltd)?",
    "Booz Allen Hamilton": r"\bBooz Allen\b(?: Hamilton)?",
    # certifiers
    "BSI": r"\bBSI\b(?: Group| Assurance)?|\bBritish Standards Institution\b",
    "TÜV": r"\bT[ÜU]V\b(?: (?:S[ÜU]D|Rheinland|NORD|Nord|Austria|AUSTRIA))?",
    "ioXt Alliance": r"\bioXt Alliance\b|\bioXt\b",
    # assessors, testers, responders, watchers
    "CrowdStrike": r"\bCrowd ?[Ss]trike\b",
    "Palo Alto Networks": r"\bPalo Alto(?: Networks?\b|(?= (?:firewall|Cortex|Prisma)))|\bUnit 42\b|\bCortex XDR\b",
    "Secureworks": r"\bSecure ?[Ww]orks\b|\bTaegis\b",
    "Rapid7": r"\bRapid ?7\b|\bInsight(?:IDR|VM)\b|\bMetasploit\b",
    "Arctic Wolf": r"\bArctic ?Wolf\b",
    "HackerOne": r"\bHacker ?One\b",
    "IANS": r"\bIANS\b(?: Research\b)?",
    "Visa": r"\bV(?:isa|ISA)(?= [A-Z]{2,5} program\b)",
    "American Express": r"\bA(?:MEX|mex)(?= [A-Z]{2,5} program\b)|\bAmerican Express(?= [A-Z]{2,5} program\b)",
    "MOXFIVE": r"\bMOXFIVE\b",
    "iboss": r"\biboss\b",
    "Bugcrowd": r"\bBug ?[Cc]rowd\b",
    "Underdefense": r"\bUnder[Dd]efense\b",
    "eSentire": r"\b[Ee]Sentire\b",
    "ReliaQuest": r"\bRelia[Qq]uest\b",
    "Deepwatch": r"\b[Dd]eepwatch\b",
    "Blackpoint Cyber": r"\bBlackpoint(?: Cyber)?\b",
    "GuidePoint Security": r"\bGuide[Pp]oint(?: Security)?\b",
    "Tempest Security Intelligence": r"\bTempest\b(?: Security Intelligence)?",
    "Tenable": r"\bTenable\b|\bNessus\b",
    "Bitsight": r"\bBit[Ss]ight\b",
    "SecurityScorecard": r"\bSecurity ?Score ?[Cc]ard\b",
    "AsiaInfo Security": r"\bAsia[Ii]nfo Security\b",
    "Expel": r"\bExpel(?= (?:MDR|SOC|to|for|as)\b|, Inc)",
    "Nozomi Networks": r"\bNozomi(?: Networks)?\b",
    # makers of products
    "KnowBe4": r"\bKnow ?[Bb]e? ?4\b|\bKNOWBE4\b|\bPhishER\b",
    "Abnormal Security": r"\bAbnormal (?:Security|AI)\b",
    "SentinelOne": r"\bSentinel ?[Oo]ne\b",
    "Darktrace": r"\bDark ?[Tt]race\b",
    "Cisco": r"\bCisco\b(?: (?:Umbrella|Duo|Secure|Meraki|Talos|AnyConnect))?|\bMeraki\b|\bAnyConnect\b|\bDUO\b"
    r"|\bDuo(?= (?:Security|MFA|Mobile|[Mm]ulti|[Tt]wo|[Aa]uthenticat))",
    "Fortinet": r"\bF(?:ortinet|ORTINET)\b|\b[Ff]orti(?:[Gg]ate|EDR|SIEM|Client|Analyzer|Mail|Web|Manager|Guard"
    r"|net)s?\b",
    "F5": r"\bF5(?: Networks\b|(?= (?:[Ff]irewalls?|BIG|WAF|Web|[Ll]oad)))",
    "Ubiquiti": r"\b(?:Ubiquiti|UniFi|UDM[ -]Pro)\b",
    "Zix": r"\bZix(?:Corp|Mail)?\b",
    "Greenlight Guru": r"\bGreen ?[Ll]ight Guru\b",
    "Ping Identity": r"\bPing(?: Identity|(?= (?:and|Federate|ID|One)\b))|\bPing(?:Federate|ID|One)\b",
    "Box": r"\bBox(?=, (?:a|our) cloud|\.com\b)",
    "Check Point": r"\bCheck ?Point(?: Software| Harmony)?\b(?=[^.;]{0,40}\b(?:Software|firewall|security|solution))"
    r"|\bHarmony (?:Email|Endpoint)\b",
    "Zscaler": r"\bZ-?[Ss]caler\b",
    "CyberArk": r"\bCyber-?[Aa]rk\b",
    "SailPoint": r"\bSail[Pp]oint\b",
    "Trend Micro": r"\bTrend ?Micro\b",
    "Bitdefender": r"\bBit[Dd]efender\b|\bGravityZone\b",
    "Malwarebytes": r"\bMalware[Bb]ytes\b",
    "SonicWall": r"\bSonic[Ww]all\b",
    "Orange Cyberdefense": r"\bOrange Cyber ?[Dd]efense\b",
    "Qi An Xin": r"\bQi ?An ?[Xx]in\b|\bQAX\b",
    "Norton": r"\bNorton(?= (?:360|[Aa]nti-?[Vv]irus|Security|Internet|LifeLock|[Ff]irewall))|\bNortonLifeLock\b",
    # firms of everything
    "Microsoft": r"\b(?:Microsoft|MICROSOFT)(?=\b|[’']?s\b)|\bAzure (?:Sentinel|Conditional Access|Security Center)\b"
    r"|\b(?:Entra ID|Exchange Online|Intune|Share[Pp]oint|OneDrive|Office ?365|[MO] ?365|BitLocker|PowerBI|Power BI)\b"
    r"|\bAzure\b(?! Security Benchmark)|\bWindows (?:Defender|Server|Hello|Firewall)\b"
    r"|\bDefender for (?:Endpoint|Identity|Cloud|Office|Business)\b|\bMS (?:Office|Azure|Defender|365|Teams"
    r"|Sentinel)\b",
    "Google": r"\b(?:Google|GOOGLE)(?=s?\b)(?! backend)|\bGmail\b|\bG ?[Ss]uite\b|\bGCP\b",
    "Amazon Web Services": r"\bAmazon (?:Web Services?|AWS|S3|EC2|RDS|Redshift|Sage[Mm]aker|GuardDuty|Cloud"
    r"|Relational|Simple|Elastic|Virtual)\b|\bAWS\b"
    r"|\b(?:GuardDuty|CloudTrail|CloudWatch)\b",
    "Amazon": r"\bA(?:mazon|MAZON)\b(?! (?:Web|AWS|S3|EC2|RDS|Redshift|Sage|GuardDuty|Cloud"
    r"|Relational|Simple|Elastic|Virtual|[Rr]iver|[Rr]egion|[Bb]asin|[Rr]ain))",
    "Salesforce": r"\bSales[Ff]orce(?:\.com)?\b",
    "Atlassian": r"\bAtlassian\b",
    "Jira": r"\b(?:Jira|JIRA)\b",
    "NetSuite": r"\bNet ?[Ss]uite\b",
    "QuickBooks": r"\bQuick ?[Bb]ooks\b",
    "IBM": r"\bIBM\b|\bQRadar\b",
    "GoDaddy": r"\bGo ?[Dd]addy\b",
    "VMware": r"\bVM[Ww]are\b",
    "ADP": r"\bADP\b",
    "AT&T": r"\bAT&T\b",
    "Dell": r"\bDell (?:EMC|Technologies)\b|\bDell(?= (?:Inc|servers?|laptops?|computers?|firewalls?|hardware|Data)\b)",
    "Intuit": r"\bIntuit(?=[’']?s?\b)",
    "Wix": r"\bWix(?:\.com)?\b",
    "WordPress": r"\bWord[Pp]ress\b",
    "Bill.com": r"\b[Bb]ill\.com\b",
    "Sage": r"\bSage (?:Intacct|\d+)\b",
    "SAP": r"\bSAP\b(?! (?:Ariba certif|certif))",
    "Alibaba Cloud": r"\bAlibaba Clouds?\b|\bAliyun\b",
    "Verizon": r"\bVerizon\b(?! Media)",
}  # fmt: skip
_PLAIN = tuple(" ".join(name.split()) for names in _BY_NAME for name in names.split(","))


def _spellings(name: str) -> tuple[str, ...]:
    """`MANDIANT` and `Watchguard` are written too; short names and those of two words are not taken for others."""
    one_word = name.isalnum() and len(name) > 4
    return tuple(dict.fromkeys((name, name.upper(), name.capitalize()))) if one_word else (name,)


def _by_first_letter(names: Iterable[str]) -> str:
    """One pattern for all: most words are put aside by their first letter."""
    letters = groupby(sorted(names), key=lambda name: name[0])
    return "|".join(
        rf"{letter}(?:{'|'.join(re.escape(name[1:]) for name in some)})(?=s?\b)" for letter, some in letters
    )


KNOWN = (
    *(
        (name, re.compile(rf"\b(?:{'|'.join(map(re.escape, _spellings(name)))})(?=s?\b)"))  # `Oracles`: SEC's own data
        for name in _PLAIN
    ),
    *((name, re.compile(pattern)) for name, pattern in _SPELLED.items()),
)
# Which plain names can stand in a sentence, all of them looked for at once: one after another took most of the time
# of a sentence that holds some.
_SPELT = tuple((spelled, place) for place, name in enumerate(_PLAIN) for spelled in _spellings(name))
_IN_TEXT = AhoCorasick(spelled for spelled, _ in _SPELT)


def known_in(sentence: str) -> list[tuple[str, re.Pattern[str]]]:
    """The firms of `KNOWN`, in its order, whose patterns can match in a sentence."""
    written = _IN_TEXT.find_matches_as_indexes(sentence, overlapping=True)
    places = sorted({_SPELT[which][1] for which, _, _ in written})
    return [*(KNOWN[place] for place in places), *KNOWN[len(_PLAIN) :]]


OF_EVERYTHING = frozenset(
    ("Microsoft", "Google", "Amazon Web Services", "IBM", "Alibaba Cloud", "Tencent Cloud", "Huawei Cloud",
     "Verizon", "Squarespace", "Oracle", "Cisco", "Aon", "Accenture", "Cloudflare", "Akamai", "Synopsys",
     "Tempest Security Intelligence", "Salesforce", "Atlassian", "Jira", "NetSuite", "QuickBooks", "GoDaddy",
     "VMware", "SAP", "Dropbox", "Slack", "Shopify", "Rackspace", "Workday", "Citrix", "Box", "DocuSign", "Equinix",
     "ServiceNow", "GitHub", "GitLab", "Bitbucket", "Infosys", "Wipro", "Cognizant", "Capgemini", "HCLTech",
     "HubSpot", "Zendesk", "Twilio", "SendGrid", "Stripe", "PayPal", "Fiserv", "Jack Henry", "Finastra", "COCC",
     "Paychex", "Paylocity", "Workiva", "BlackLine", "Coupa", "Xero", "Odoo", "Zoho", "Snowflake", "Databricks",
     "MongoDB", "DigitalOcean", "Linode", "Vultr", "OVHcloud", "Hetzner", "Namecheap", "Bluehost", "WP Engine",
     "Heroku", "Vercel", "Netlify", "Digital Realty", "CyrusOne", "Lenovo", "Broadridge", "Veeva", "Medidata",
     "BitGo", "Coinbase", "Anchorage Digital", "Fireblocks", "Bill.com", "Baidu Cloud", "JD Cloud", "Volcano Engine",
     "UCloud", "Kingsoft Cloud", "Naver Cloud", "KT Cloud", "China Telecom", "China Unicom", "China Mobile",
     "Amazon", "ADP", "AT&T", "Dell", "Intuit", "Wix", "WordPress", "Sage", "Stefanini", "Chainalysis", "CertiK",
     "Nutanix", "NetApp", "Fastly", "Juniper Networks", "Extreme Networks", "Ping Identity",
     "Zoom", "Adobe", "Asana", "Smartsheet", "Airtable", "BambooHR", "Rippling", "TriNet", "Insperity", "UKG",
     "Ceridian", "Dayforce", "Justworks", "Expensify", "Avalara", "Epicor", "Acumatica", "Yardi", "RealPage",
     "MRI Software", "AppFolio", "Entrata", "Procore", "Cerner", "MasterControl", "Benchling", "ShareFile",
     "Intralinks", "Datasite", "Toppan Merrill", "FloQast", "OneStream", "Tableau", "Computershare", "Equiniti",
     "Comcast Business", "Spectrum Enterprise", "Vonage", "RingCentral", "Zapier", "Mailchimp", "WooCommerce",
     "BigCommerce", "Adyen", "Worldpay", "Braintree", "Marqeta", "Alkami", "Corelation", "Symitar", "SS&C",
     "Hex Trust", "Gemini Custody", "Slalom", "Perficient", "Globant", "EPAM Systems", "Tech Mahindra",
     "LTIMindtree", "Genpact", "Atos", "Fujitsu", "CDW", "Iron Mountain", "Datadog", "Veritas", "Synology",
     "Flexential", "DataBank", "Sungard", "Alvarez & Marsal", "AlixPartners", "NAVEX",
     "OpenText", "Micro Focus", "Dynatrace", "New Relic", "AppDynamics", "Hewlett Packard Enterprise", "Pure Storage",
     "Paycom", "Freshdesk", "Cyxtera", "PointClickCare", "eClinicalWorks", "athenahealth", "Elavon", "Everbridge",
     "JFrog", "Charles River Associates", "Speedcast", "Marlink", "Computacenter")
)  # fmt: skip
# One look for any of them, before each is looked for; a word's first letter rules most words out.
_ANY_PLAIN = _by_first_letter(spelled for name in _PLAIN for spelled in _spellings(name))
ANY_KNOWN = re.compile(
    r"(?<!\w)(?=[A-Z1]|ioXt|iboss|e[SsP]|deepw|bill|forti|infotex|pfS|runZ|360 A|dmarci|watchT|eClin|athenah)"
    rf"(?:{_ANY_PLAIN}|{'|'.join(_SPELLED.values())})"
)

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
    policy plan process framework standard standards controls tool privacy homeland firewall firewalls vendor
    litigation trustees trustee custodian sponsor sponsors secs covered persons zero secure advanced customer client
    defender outlook sentinel teams entra purview exchange azure falcon drive workspace umbrella duo meraki backup
    authentication encryption antivirus anti-virus monitoring detection training awareness testing patch identity
    additionally finally moreover further during through using since while when where however once if as for by
    with from to and or also accordingly specifically currently together similarly key all both each every request
    inc llc ltd llp corp
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
"""
NO_FIRMS = frozenset(_NO_FIRMS.split())
