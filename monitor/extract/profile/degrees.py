"""Academic degrees of persons, by level and field: `Bachelor's in Computer Science`, `MBA`, `PhD in Physics`.

Bachelors of Science and of Arts are one level, as filers write the one degree now out, now short (`a bachelors degree
in finance`, `a B.S. in Finance`); the taxonomy's data drops apostrophes. A degree without a level is `Degree in …`.
"""

import re

_LEVELS = (
    ("MBA", r"(?:(?i:masters?(?:[’']?s)? (?:degree )?(?:of|in) business administration)|M\.?B\.?A\b\.?)"),
    ("JD", r"(?:(?i:juris doctor(?:ate)?)|(?<=\ba )J\.?D\b\.?|J\.D\.(?= (?:degree|from)))"),
    ("PhD", r"(?:(?i:(?<!juris )doctor(?:ate|al degree| of (?:philosophy|science))\b)"
            r"|(?<!, )(?:Ph\.? ?D|PHD)\b\.?(?=(?: degree)? (?:in|from)\b))"),
    ("Bachelor’s", r"(?:(?i:bachelor(?:[’']?s)?[’']?(?: of (?:applied )?(?:science|arts))?\b)"
                   r"|\bB\.? ?(?:S|A|Sc|Tech|Eng)\b\.?(?= (?:degree|in|from|Hons)\b)|\bB\.Sc\b\.?|\bBBA\b)"),
    ("Master’s", r"(?:(?i:masters?(?:[’']?s)?[’']? of (?:applied )?(?:science|arts)\b"
                 r"|masters?(?:[’']?s)?[’']?(?= (?:degree|(?:in|of) (?!our|the|this)))(?! certificate))"
                 r"|\bM\.? ?(?:S|A|Sc|Eng)\b\.?(?= (?:degree|in|from)\b)|\bM\.Sc\b\.?)"),
    ("Associate’s", r"(?i:associate(?:[’']?s)? (?:of (?:applied )?(?:science|arts)\b|(?=degree)))"),
    ("Graduate degree", r"(?i:\b(?:post)?graduate (?=degree))"),
    ("Undergraduate degree", r"(?i:\bundergraduate(?= (?:and (?:post)?graduate )?degree))"),
    ("Degree", r"(?i:\bdegrees?(?= in (?!which|our|the|this|each)))"),
)  # fmt: skip
_NAMES = {f"level{number}": name for number, (name, _) in enumerate(_LEVELS)}
_LEVEL = "|".join(rf"(?P<level{number}>{pattern})" for number, (_, pattern) in enumerate(_LEVELS))
_STOPS = (  # words that end a field, and those that do so behind `and`
    r"(?:from|with|at|as|along|through|where|who|including|plus|issued|awarded|obtained|granted|while|that|which|to|has"
    r"|is|holds|of the|by|for|degrees?|minor|summa|magna|cum"
    r"|and (?:an?|his|her|their|has|is|holds|over|more|\d+|brings|received|earned|maintains|also|several|numerous"
    r"|multiple|various|[Cc]ertif\w*|degrees?|advanced|(?:under)?graduate|bachelor\w*|master\w*|the|attained|obtained"
    r"|completed|possesses|years?|in (?:his|her)|relevant|(?:B|M)\.?(?:S|A|B\.?A)\b|post\w*|many|was|were|both"
    r"|industry|professional))\b"
)
_NO_FIELD = (
    r"(?:their|the|an?|our|his|her|its|both|relevant|related|various|these|and|or|of|in|for)\b"  # `their own fields`
)
_FIELD = (
    r"(?: (?:in|of)| with an? (?:major|concentration|emphasis|focus|speciali[sz]ation) in)(?: the (?:field|areas?) of)?"
    rf" (?!{_NO_FIELD}|{_STOPS})(?P<field>[A-Za-z][\w&/’'-]*(?: (?!{_STOPS})(?:[A-Za-z&][\w&/’'-]*)){{0,6}})"
)
_DEGREE = re.compile(
    rf"(?:{_LEVEL})[”\"]*(?: ?\([“\"]*[A-Z][A-Za-z.]{{1,8}}[”\"]*\))?(?: ?Hons\.?)?(?: ?[Dd]egrees?\b)?(?:{_FIELD})?"
)
# `Both his bachelors and masters degrees in information management`: the first is in what the second is.
_SHARED = re.compile(r"(?: degree)?,? (?:and|&) (?:an? |his |her )?(?:Executive )?")
_NOT_YET = re.compile(r"\b(?:completing|pursuing|enrolled|candidate|working towards?|studying)\b[^.;]{0,40}$")
_SIGNS = re.compile(r"egree|achelor|aster|MBA|M\.B|B\.? ?[SA]|M\.? ?[SA]|Ph\.? ?D|PHD|BBA|octor|J\.?D\b|Juris|ssociate")
_SMALL = frozenset(("and", "or", "and/or", "of", "in", "for"))


def degrees_in(sentence: str) -> list[tuple[int, str]]:
    """Where a sentence names which degree, in order."""
    if not _SIGNS.search(sentence):
        return []
    matches = [match for match in _DEGREE.finditer(sentence) if _is_one(sentence, match)]
    return [(match.start(), _name(match, _field(sentence, matches, place))) for place, match in enumerate(matches)]


def _is_one(sentence: str, match: re.Match[str]) -> bool:
    return not _NOT_YET.search(sentence, max(0, match.start() - 60), match.start())


def _field(sentence: str, matches: list[re.Match[str]], place: int) -> str | None:
    match = matches[place]
    if match["field"] or place + 1 == len(matches):
        return match["field"]
    following = matches[place + 1]
    shared = _SHARED.fullmatch(sentence, match.end(), following.start())
    return following["field"] if shared and following.lastgroup else None


def _name(match: re.Match[str], field: str | None) -> str:
    level = next(name for group, name in _NAMES.items() if match[group])
    if field is None or level in ("MBA", "JD"):
        return level if "egree" in level or level in ("MBA", "JD", "PhD") else f"{level} degree"
    words = field.split()
    while words[-1] in _SMALL:
        words.pop()
    return f"{level} in {' '.join(map(_capital, words))}"


def _capital(word: str) -> str:
    return word if word in _SMALL or not word.islower() else word[0].upper() + word[1:]
