"""What the tables of several flags share: who acts, who is outside, who supplies, and what makes a sentence unsure."""

from monitor.detect.words.patterns import any_of
from monitor.detect.words.registrant import NOUNS

WE = rf"\b(?:we|{NOUNS}|management|board|committee|department|team|officer|program|staff)\b"
NOT = (
    r"\b(?:(?:do|does|did|have|has|had|is|are|was|were)(?: not|n't)|cannot|never|nor)"
    r"(?:,? (?:currently|presently|yet|at this time|at present|to date|as of the date of this [\w -]{3,30}))?,?"
)

# People in positions, as Regulation S-K 106(c)(2) asks for them.
OFFICER = (
    r"(?:chief (?:[\w&,/-]+ ){1,6}?officers?|\bc(?:i|t|ist|s|is|e|f|o|r|p|ts|i/t)os?\b|\bctiso\b"
    r"|(?:vice[- ]|senior |executive )*president|\b[es]?vps?\b|general counsel"
    r"|(?:(?:managing|senior|executive|global|corporate|our|the|its|it|technology|security|information technology)"
    r" )+director(?:\b(?!s| of the board))|directors? of (?:it\b|information|cyber ?security|technology|security"
    r"|infrastructure|network|engineering|operations|risk)|heads? of [\w ]{0,20}?(?:it\b|information|cyber|technolog"
    r"|secur|digital|infrastructure|risk|engineering|operations|compliance|legal)\w*"
    r"|(?:it|technology|cyber ?security|information security|information technology|security|network|systems)"
    r" (?:manager|leader|officer|lead|coordinator|director)s?\b|information security officers?|\bciso\b|controller)"
)
_BOARDS = r"board|audit|governance|nominating|supervisory|compensation|directors"
# A committee of management; those of the board are spoken of by other words, or with it.
COMMITTEE = (
    r"\b(?:(?:steering|management|executive|operating|leadership|information security|cyber ?security|data security"
    r"|security|disclosure|it|technology steering|crisis management|incident response|erm|risk management)"
    r" (?:committee|council|working group|task ?force|steering group)\b(?! of (?:the|our) board))"
)
BOARD = (
    r"(?:\bboards?\b(?: of (?:directors|trustees|managers|supervisors))?|\bdirectors\b(?! of)"
    rf"|\b(?:{_BOARDS}|risk|technology|cyber ?security|finance|compliance|oversight)(?: (?:and|&|&amp;)? ?\w+){{0,3}}"
    r"? (?:sub)?committees?\b|\bcommittees? of (?:the|our|its) board)"
)
SUPPLIER = (
    r"(?:\bvendors?\b|\bsuppliers?\b|\bservice providers?\b|\bservice organizations?\b|\bbusiness partners\b"
    r"|\bthird[- ]party (?:\w+ ){0,3}(?:providers?|partners?|vendors?|suppliers?|relationships|contractors)\b"
    r"|\bthird[- ]parties\b|\bsupply chain\b|\bcontractors\b)"
)

# "No other incident" leaves one that was; "ordinarily" leaves what is not ordinary.
LEAVES_SOME = any_of(r"\b(?:any|no|not) other\b|\bother than\b|\bexcept(?:ing|ion)?\b|\baside from\b|\bapart from\b")
DENIAL = any_of(r"\b(?:not|no|nor|never|neither|none)\b")
# An exception or a second half turns a denial round: "other than our auditors, we do not engage …".
EXCEPT = any_of(
    r"\b(?:other than|except|apart from|however|but|although|though|while|unless|until|without|rather"
    r"|ordinarily|generally|typically|normally|usually)\b"
)
_DENIED_OR_SUPPOSED = (
    r"\b(?:not|no|nor|never|neither|cannot|may|might|if|whether|would|could|should|unable|lack|lacks)\b"
    r"|\b(?:consider\w* (?:the )?(?:engag|hir|retain)\w+)"
)
# Beside these an affirmation is none; a plan that is gone is a loss like another.
UNCERTAIN = any_of(_DENIED_OR_SUPPOSED)
# Nor is a plan an affirmation, where a flag is held against the words.
SUPPOSED = any_of(
    _DENIED_OR_SUPPOSED,
    r"\b(?:will|shall)\b",
    r"\b(?:expect\w*|plan|plans|planned|planning|inten[dt]s?|aim|aims|seek) to\b|\banticipat\w+|\bin the future\b"
    r"|\bonce\b(?! (?:per|a|an|every|each|in|annual\w*)\b)",
)
# What others do is not what the registrant does: a fund's adviser, a trust's sponsor, a ship owner's manager.
OTHERS = any_of(
    r"\b(?:sponsors?|parent|(?:our|the) (?:\w+ )?(?:manager|advis[eo]r|administrator|trustee|general partner)s?)\b"
)
# Words that look like a denial and are none.
BY_THE_WAY = any_of(
    r"\b(?:including,? )?(?:but |are |is )?(?:are |is )?not (?:necessarily )?limited to\b|\bnot only\b"
    r"|\bwhether or not\b|\bwhether\b(?= (?:internal|external|by|through|from|directly))"
    r"|\bif (?:any|applicable|appropriate|needed|necessary|required|warranted)\b|\bas (?:may|might) be\b"
    r"|\bno(?:t)? less (?:than|frequently|often)\b|\bno later\b|\bno one\b(?= of)"
    # "providers who may have access" are overseen all the same
    r"|\b(?:that|which|who) (?:may|might|could|would)\b"
)
