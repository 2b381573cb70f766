"""Who leads: offices and people as a sentence names them, and the verbs by which somebody is responsible."""

from monitor.detect.words.patterns import any_of

# One office by two titles; no short form of both, since a sentence that changed its title is worded otherwise.
TECHNICAL = "chief technical officer", "cto"
# What every title may have; the rest of it tells the field.
TITLES = frozenset(("chief", "officer", "vice", "president", "senior", "director", "of", "and"))
# One kind of work by two names: a General Counsel becomes Chief Legal Officer, a Controller Chief Accounting Officer.
SAME_WORK = {
    "counsel": "legal",
    "controller": "accounting",
    "people": "human",
    "finance": "financial",
    "operations": "operating",
}
# How high an office is; directors, heads and vice presidents are as high as an officer.
MANAGER, OFFICER, CHIEF = 1, 2, 3
# Any office that one person holds, and whoever else has the responsibility. "Our executive officers", "senior
# management" and "leaders" are groups: where only these are left, nobody is named.
SOMEBODY = any_of(
    r"\b(?:officer|(?:security|technology|information|compliance|risk|privacy|data) officers)\b|\bchief\b"
    r"|\bv?c[a-z]{1,3}os?\b|\b[bst]isos?\b|\bv?[cs]sos?\b|\bdpos?\b",
    r"\b(?:vice )?presidents?\b|\b[es]?vps?\b|\bheads?\b|\bdirectors? of\b(?! (?:the|our) )"
    r"|\b(?:it|technology|technologies|security|systems|managing|senior|executive|sole|operations) director\b",
    r"\bmanager\b|\b(?:it|security|technology|systems|network|risk|operations) managers\b"
    r"|\bleader\b|\blead\b(?= (?:the|our|of))",
    r"\b(?:general|legal|corporate|chief|our|and|associate) counsel\b|\bcontroller\b|\btreasurer\b"
    r"|\badministrators?\b|\bcoordinator\b|\bprincipals?\b|\bmanaging (?:partner|member)\b|\bsupervisor\b"
    r"|\bfounder\b|\bchairman\b",
    r"\bexecutive\b(?![ -](?:officers|management|team|leadership|committee|level|staff|group|session|board))",
    r"(?<!all )\b(?:employees?|advis[eo]rs?|engineers?|persons?|individuals?|consultants?|specialists?)\b"
    r"(?=[^.;]{0,80}\bresponsib)",
)
# Somebody called by name.
BY_NAME = any_of(r"\b(?:mr|ms|mrs|dr)\. \w+")
# What somebody was elsewhere or before is told of a career; "or their equivalent" is whoever signs a form.
FORMERLY = any_of(
    r"\b(?:previously|formerly|former|historically|prior to|serv(?:ed|ing) as|has held|years (?:of experience )?as"
    r"|or (?:their|its|his|her|an) equivalent|including as an?"
    r"|as an? [\w ]{2,40} (?:at|of|for) (?:other|another|several))\b"
)

# For whom one looks yet.
SOUGHT = any_of(
    r"\b(?:search(?:es|ing)?|recruit(?:ing|ment)?|looking) for an?\b",
    r"\b(?:seek(?:s|ing)?|intends?|plans?) to (?:hire|appoint)\b",
)
# An office that nobody holds: whoever left it, and for whom one looks; not where somebody acts in it meanwhile.
VACANT = any_of(
    r"\b(?:vacan(?:t|cy)|vacated|resigned|departed|departure|separated from|stepped down)\b", SOUGHT.pattern
)
FILLED = any_of(
    r"\b(?:interim [cs]\w+|acting|serv(?:es|ed|ing)|appointed|hired|named|promoted|joined|succeeded|assum(?:ed|es))\b"
)
# Who only helps whoever leads: "our Chief Information Officer, supported by our Director of Information Security".
SUPPORTS = any_of(
    r"\b(?:(?:supported|assisted|aided) by|with (?:the )?(?:support|assistance|help) (?:from|of)) (?:[\w,'’-]+ ){0,3}$"
)
REPORTS_TO = any_of(r"\breport(?:s|ing)? (?:\w+ )?to (?:[\w,'’-]+ ){0,6}$")

# On in the same clause, a `Mr.` within it.
_ON = r"(?:[^.;]|(?<=\bm[rs])\.|(?<=\bmrs)\.|(?<=\bdr)\.)"
_WORDS = r"(?:(?:\w|m[rs]|mrs|dr)\. |[\w,'’-]+ )"  # with a `Mr.` or an initial among them
LED_BY = any_of(
    r"\b(?:led|managed|overseen|headed|supervised|directed|run|coordinated|administered|assigned|delegated|undertaken|owned"
    r"|(?:co-)?chaired)"
    rf" (?:\w+ )?(?:by|to) {_WORDS}{{0,6}}$",
    rf"\bmanagement (?:\w+ )?(?:carried out|conducted|performed|handled) by {_WORDS}{{0,6}}$",
    r"\bresponsib\w+ (?:\w+,? ){0,10}(?:of|to|with|is|lies|rests) (?:\w+ ){0,3}$",
    r"\b(?:under the (?:\w+ )?(?:direction|leadership|supervision) of|oversight (?:by|from)) (?:\w+ ){0,4}$",
)
# Where nobody else is named: one of those who are responsible, or who tells the board of the program.
AMONG_THOSE_WHO_LEAD = any_of(
    r"\b(?:responsib\w+|led|managed|overseen|supervised|directed|implemented|maintained|oversight)\b[^.;]{0,100}"
    rf"\b(?:includ(?:ing|es)|comprising|comprised of|consisting of|such as|namely) {_WORDS}{{0,6}}$"
)
TELLS_THE_BOARD = any_of(
    rf"^{_ON}{{0,60}}?\b(?:reports?|briefs?|updates?|presents?|informs?|provides?)\b"
    r"[^.;]{0,80}?\b(?:boards?|committees?)\b"
)
LEADS = any_of(
    rf"^{_ON}{{0,240}}?\b(?:responsib\w+|leads?|oversees?|manages?|directs?|heads?|in charge|supervises?|accountable"
    r"|charged with|spearhead(?:s|ing)?|runs|(?:has|have|holds) (?:\w+ ){0,2}?oversight (?:of|over)"
    r"|(?:involved|role) in overseeing"
    r"|owns (?:[\w'’]+ ){1,3}?program)\b"
)
