"""Words that carry no substance of their own in a cybersecurity disclosure, and sentences that only caution."""

import re

from monitor.detect.words.patterns import any_of

# Every disclosure is made of these: a sentence that differs from last year's by them alone says the same.
_SAYS_NOTHING = """
    a about above across additional additionally adequate adverse adversely affect affected affecting against
    all along also although among amongst an and any applicable appropriate are around as aspects associated
    assist at available based be because been before being below between both business but by can certain
    company companys comprehensive consider considered could current currently cyber cybersecurity data describe
    described design designed develop developed directly do does due during each effect effective effectively
    effectiveness effort efforts either enhance enhanced ensure entire entity establish established etc event
    events existing extent financial following for from further furthermore general generally group had has have
    help helps here how however identified identify identifying if impact impacts implement implemented
    implementation implements improve in include included includes including information integral internal into
    is issue issues it item its itself key known level like limited made maintain maintained maintains make
    makes manage managed managing management material materially matter matters may measures more most must
    necessary need needed needs not number of on one ongoing operate operates operating operation operations or
    order organization other others otherwise our over overall own part particular party parties perform
    performed potential potentially practice practices primarily primary prior procedure procedures process
    processes program programs protect protected protection provide provided provides purpose pursuant range
    reasonably regarding regular regularly related relating relation relevant report respect respective
    responsible result results reviewed risk risks role same section secure security seek seeks senior several
    should significant so some specific strategies strategy such sufficient support supports system systems take
    taken takes team technologies technology than that the their them then there these they third this those
    threat threats through throughout time to together under understand undertake up upon us use used uses using
    utilize utilizes various was we well were when where whether which while who will with within without work
    works would year years
"""
SAYS_NOTHING = frozenset(_SAYS_NOTHING.split())

# How every program is praised and put: a sentence that names nobody and brings no more than these says nothing new.
_PROFESSES = """
    accordance account action activities adapt address adhere adjust adopt advanced aim align allow analysis
    analyze applicable apply approach appropriately architecture area arise aspect avoid basis believe best better
    bolster broad build capability careful carry case center change changing clear combine commit common complete
    comply component concern conduct connect consider consideration consist consistent constant contain context
    continual continually continue continuity continuous coordinate core corporate create critical cross culture
    day decision dedicate deem defend defense define deliver demonstrate deploy detailed determine digital direct
    discover drive dynamic emerging emphasis emphasize employ enable encourage endeavor engage enterprise
    environment essential evaluate evaluation ever evolve evolving examine execute exist expand expect exposure
    facilitate feasible focus follow form formal foster foundation framework full function fundamental future
    global goal govern governance guide guideline handle high holistic identification important incorporate
    increase industry infrastructure initiative insight integrate integrity intend invest investment involve keep
    key landscape large lead leading leverage lifecycle likelihood long main making many mature maturity method
    methodology mind minimize mission mitigate modern monitor multi multiple nature new objective occur offer once
    oversee oversight path people periodic periodically place plan planning policy position posture prepare
    preparedness prevent previous principle prioritize priority proactive proactively promote proper protocol prove
    proven provision quality rapid react readiness realize reassess recent recognize reduce refine reflect
    relevance reliable rely remain remediate remedy report resilience resilient resource respond responsibility
    review right rigorous robust role safe safeguard scope select sensitive serve service set shared similar
    sophisticated sound stakeholder standard start stay stem step strengthen stringent strong structure structured
    subject successful sure surveillance sustain swift swiftly system systematic tailor target technical thing
    thorough threat tighten timely tool track trend trust type ultimate underlying understanding unique update
    validate value variety vast vigilant vital warrant wide work world
"""
PROFESSES = frozenset(_PROFESSES.split())

# Numbers are held against each other as numbers, not as words.
_NUMBERS = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty decade decades dozen hundred thousand half quarter first second
    third
"""
NUMBERS = frozenset(_NUMBERS.split())

# Stems that change what is said where they come or go, alone in an otherwise unchanged sentence.
WEIGHTY = frozenset({"ai", "ml", "insur", "certif", "ransomware", "outsourc", "cloud"})

# Somebody's years, and what somebody studied: other ones are no wording.
EXPERIENCE = re.compile(r"\bexperience")
DEGREE = re.compile(r"\bdegrees? in ([a-z][a-z ]{2,40}?)(?= (?:from|and|with|at|as)\b|[,.;]|$)")

# What a denial says of the future: that it no longer does is no wording (0001493152-26-012935).
FORESEES = re.compile(r"\bnot (?:\w+ )?(?:reasonably )?likely to (?:\w+ )?affect")

# That no attack is known, and that no material one is, are two conclusions (0001213900-26-026977).
MATERIAL = re.compile(r"\bmaterial(?:ly)?\b|\bsignificant(?:ly)?\b")
OF_A_TIME = re.compile(  # `in the prior twelve months, we did not identify`: 0001901440-26-000005
    r"\b(?:in|during|within|over) (?:the |our )?(?:prior|last|past|previous|preceding) (?:\w+ ){0,2}(?:months|years?)\b"
    r"|\bsince\b"
)
NONE_AT_ALL = re.compile(
    r"\b(?:not|never|no|nor|unaware)\b[^.;]{0,90}?\b(?:incidents?|attacks?|cyberattacks?|breach(?:es)?|intrusions?)\b"
)

# Which edition of a standard, or which kind of report by it, and the name that stands before it.
EDITION = re.compile(
    r"\b(?:(?<=\bCSF )|(?<=\bDSS )|(?<=\bFramework )|(?<=\bProfile )|(?<=\bversion )|v\.? ?)\d(?:\.\d+){1,2}\b"
    r"|\b(?:SOC ?[12],? )?\btype (?:II?|[12])\b|\brev(?:ision|\.)? ?\d\b|\bISO(?:/IEC)? ?\d{4,5}: ?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
NAME_BEFORE = re.compile(r"(?:(?:[A-Z][\w/-]*|[\d-]{3,}|\d|version) ){1,6}$")

# The functions of the NIST CSF, of which its second edition has one more: `govern`.
FUNCTIONS = ("identif", "protect", "detect", "respon", "recover")
GOVERN = re.compile(r"\bgovern(?:ing)?\b")

# Rhythms that the list of cadences does not hold.
UNLISTED_RHYTHM = any_of(
    r"\bbi-?(?:month|week)ly\b|\b(?:bi|tri)ennial\w*|\bevery (?:two|three|four|six|[2346]|other|second|third|18|24) "
    r"(?:weeks?|months?|quarters?|years?)\b",
    r"\b(?:at least )?(?:three|five|six|several|multiple|[356]) times (?:a|per|each|every) (?:year|month|quarter)\b",
)

# What is not done yet: that it is now is no wording.
_DEED = r"(?:implement|adopt|establish|develop|engag|hir|appoint|form|creat|retain|build|finali[sz])"
# What somebody has to do, and what he may.
DUTY = re.compile(r"\b(?:must|(?:is|are) required|requires?|shall)\b")
OPTION = re.compile(r"\b(?:may|might|could|(?:where|as|if) appropriate)\b")
PLANNED = any_of(
    rf"\bin the process of {_DEED}\w*",
    rf"\b(?:we|company|management|bank) (?:will|shall) {_DEED}\w* (?:and {_DEED}\w* )?an?\b",
    rf"\b(?:we|company|management|bank) (?:(?:currently|also) )?(?:intends?|plans?|expects?) to {_DEED}",
    r"\b(?:program|systems?|policies|processes|procedures|framework|committee|components?)\b[^.;]{0,40}"
    r"\b(?:plans? to|will|(?:is|are) expected to)"
    r" (?:include|be (?:aim|design|integrat|bas|overs|led|align|respons|focus|implement)\w*)",
)

GOES_ON = any_of(r"\b(?:continu|progressiv|ongoing)\w*")

# Whom a registrant engages: that a test is made "with outside specialists" is no wording. That a "partner" or a
# "provider" is called a third party now is.
OUTSIDERS = any_of(
    r"\b(?:third|3rd)[- ]{1,3}part(?:ys?|ies)\b|\bindependent\b|\boutsourced\b|(?<!and )\boutside\b(?! (?:the|of|our) )"
    r"|\bexternal\b"
    r"(?! (?:threats?|risks?|attacks?|cyber|sources?|factors?|events?|incidents?|actors?))"
    # A fund has an adviser, who manages it.
    r"|\bassessors?\b|(?<!the )(?<!our )(?<!investment )(?<!sub-)\badvis[eo]rs\b"
    r"|\ban? (?:[\w-]+ ){0,2}?(?<!investment )(?<!sub-)advis[eo]r\b"
    r"|(?<!internal )\bauditors?\b|\bconsultants?\b|\bspecialists?\b"
)
ANY_OUTSIDERS = any_of(
    OUTSIDERS.pattern,
    r"\b(?:vendors?|suppliers?|providers?|partners?|contractors?|firms?|experts?|counterparties|ms[ps]|mssps?)\b",
)

# Who oversees or is reported to, in the short terms of a normal form, and the verbs by which that is said.
OVERSEER = re.compile(
    r"\b(?:board|ceo|cfo|coo|cio|ciso|cto|cro|cco|general counsel|chief (?:\w+ ){1,4}officer"
    r"|(?:senior director|director|vp|head) of (?:it|information security|cybersecurity|security|technology)\b"
    r"|(?!(?:the|our|its|this|such|a|an|each|and|or|of|board|full|functional|level|standing|dedicated|separate|new) )"
    r"[\w&]+ committee)\b"
)
IN_BRACKETS = re.compile(r"\([^()]*\)")  # spells out who is meant
OF_THE_BOARD = re.compile(
    r"(?<=committee) of (?:our|the|its)(?: \w+'?s?)? board\b|\b(?:members?|chair\w*) of (?:our|the) board\b"
    r"|\bboard(?: of directors)?'?s?(?= [\w&]+ committee\b)"
)
THE_COMMITTEE = re.compile(r"\b(?:the|this|such|each|that) committee\b")
# "Information", "directors" and "leadership" stand in any sentence.
OVERSIGHT = re.compile(
    r"\b(?:report|overs|inform(?!ation)|updat|brief|responsib|escalat|review|lead(?!er)|led\b|delegat|direct(?!or)"
    r"|made aware|dialogue|meets? with|discuss)"
)

# What could go wrong, said of everybody and of no year: it came or went without anything having changed.
CAUTION = any_of(
    # … and what every registrant professes.
    r"^(?:\w+ ){0,6}?(?:we|(?:the|our) \w+(?: of directors)?) (?:also )?"
    r"(?:recogni[sz]e|understand|acknowledge|appreciate)s? (?:that |the )",
    r"\b(?:we|company|group|bank) (?:is|are|remains?) (?:firmly |deeply )?(?:committed|dedicated|motivated)\b",
    r"\b(?:no assurances?|cannot (?:be certain|assure|guarantee|ensure|provide (?:any )?assurance)|no guarantee)\b",
    r"^these risks include\b",
    r"\bcan take many forms\b|\b(?:attacks?|threats?|incidents?)\b[^.;]{0,40}\bmay be (?:initiated|caused) by\b",
    r"\befforts to overcome security measures\b",
    r"\bcannot (?:be )?(?:fully |entirely |completely )?(?:eliminat|prevent|avoid|rul)\w*",
    r"\bno \w+ (?:can|could) (?:\w+ )?(?:eliminat|prevent|protect)\w*|\bnot eliminate\b",
    r"\b(?:not|never) (?:be )?(?:guarantee|assure|ensure|a guarantee|imply|mean|purport)\w*\b",
    r"\bexpend (?:\w+ ){0,3}resources\b|\battractive targets?\b|\bprone to (?:\w+ )?(?:threats|attacks|cyber)",
    r"\bexpect to (?:continue to )?(?:experience|be (?:subject|target|expos))",
    r"\bexpects? (?:\w+ ){0,2}(?:risks?|threats?|exposures?)\b[^.;]{0,80}? to (?:remain|continue|increase|grow)\b",
    r"\bthere (?:can|is|are|may) (?:be )?no (?:assurances?|guarantees?)\b",
    r"\b(?:despite|notwithstanding|although|while) (?:all )?(?:our|the|these|such|its) [\w, ]{0,60}"
    r"\b(?:may|might|could|cannot|can not|not)\b",
    r"\bdo(?:es)? not represent that\b",
    r"\b(?:may|might|could) (?:not )?(?:\w+ )?(?:be (?:successful|sufficient|adequate|effective|able|unable|vulnerable"
    r"|difficult|insufficient|subject)|fail|have an?|result in|cause|disrupt|harm|succeed|prevent|detect|adversely"
    r"|lead to|materially|experience|face|become|compromise|impact|affect|suffer)",
    r"\b(?:attacks?|threats?|threat actors|techniques|risks?|incidents?) (?:\w+ ){0,3}(?:are|is|has|have|continues? to)"
    r" (?:\w+ )?(?:evolv|sophisticat|increas|becom|rapidly|constantly|difficult|grow|chang|frequent)",
    # The rule's own wording of a supposition, and of the form that the disclosure is filed in.
    r"\b(?:risks?|threats?)\b[^.;]{0,40}\bif (?:they (?:are|were) )?reali[sz]ed,? (?:are|is|would be|could be)"
    r" (?:reasonably )?likely to",
    r"\bprovided in an interactive data file\b",
)
CROSS_REFERENCE = re.compile(
    r"\b(?:see|refer(?:s|red)? to|described (?:in|under)|set forth (?:in|under)|discussed (?:in|under|further)"
    r"|included (?:in|under)|under the (?:headings?|captions?)|contained in|information (?:on|about|regarding)"
    r"|discussion of|read more|incorporated by reference)\b"
)
ELSEWHERE = re.compile(
    r"risk factors|item 1\b|item \d{1,2}\.? ?[a-e]\b|item 3\. key information|\bpart i+\b|on pages? \d|proxy statement"
)

# By what a claim of a standard is made, cut to what all forms share. Where two years use the same of them, a claim that
# was read as another is one reading against the other, not a change.
CLAIMING = re.compile(
    r"\b(?:align|adher|compl[iy]|conform|accord|based|informed|guid|follow|implement|adopt|leverag|consist|certif"
    r"|mapped|modell?ed|measured|benchmarked|assessed|evaluated|audited)",
    re.IGNORECASE,
)

# Who, how often, by what: a sentence with one of these names something.
PARTICULARS = re.compile(
    rf"{OVERSEER.pattern}|\b(?:presidents?|officers?|directors?|head of|managers?|counsel|council|committees?|groups?"
    r"|daily|yearly|twice|per year|iso|nist|soc|sox|gdpr|pci|hipaa|ai|ml)\b"
    r"|\b(?:annual|quarter|month|week|insur|consult|forensic|managed (?:security )?service)|\b\d"
)
