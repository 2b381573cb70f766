"""Whether only people come from a team: `a committee that includes members of our IT team` gives that team no part.

Nor has it one as a part of somebody's office (`the head of the IT department`), nor where it is only trained. What a
committee's members do is its own doing, so committees, councils and boards are left alone.
"""

import re

from monitor.extract.profile.body_names import LEADING_TEAM, Designation

_NEAR = 260  # characters before a name; a list of whom a committee is made of has seldom more
_OF_MEMBERS = ("board", "committee", "subcommittee", "sub-committee", "council", "managing board", "management")
_PEOPLE = (
    r"(?:members?|leaders?|leadership|personnel|individuals|employees?|staff|professionals|specialists|experts"
    r"|managers?|executives?|officers?|stakeholders|colleagues|associates|people|persons|directors?|resources|heads?"
    r"|analysts|engineers|management|team members)"
)
_FROM = r"(?: \([^()]{1,60}\))?,? (?:of|from|in|within|across|throughout|on)\b"
# Behind these words somebody else is spoken of than those who were sent.
_THE_SAME = (
    r"(?:(?!\b(?:to|who|which|that|is|are|was|were|has|have|will|may|meets?|reports?|with|by|under|led|responsible|at"
    r"|support\w*|working|oversee\w*|assist\w*|as well as (?:our|the))\b)[^.;:]){0,200}$"
)
_SENT = re.compile(
    rf"\b(?:representatives?|representation|participants|delegates|liaisons)(?: \w+ly)? (?:of|from|across|within|for)\b"
    rf"{_THE_SAME}|\b(?:representing|including from (?:our|the|its))\b{_THE_SAME}"
    rf"|\b(?:leaders|executives|officers|leads|liaisons) from\b{_THE_SAME}"
    rf"|\b(?:led|chaired|headed) by (?:senior )?(?:executives|leaders|managers) (?:in|within|across)\b{_THE_SAME}"
    rf"|\b(?:participants|attendees) include\b{_THE_SAME}",
    re.IGNORECASE,
)
# `Employees across our legal, finance and communications teams participate in incident response training.`
_LEADERS_FROM = re.compile(
    rf"\b(?:leaders|leadership|employees|personnel|members) (?:from|of|across)\b{_THE_SAME}", re.IGNORECASE
)
_TAKE_PART = re.compile(
    r"(?:(?:,| and|, and) [\w&-]+(?: [\w&-]+){0,3}?){0,6}(?: to)? "
    r"(?:(?:participate|take part) in|are (?:a )?(?:part|members) of)\b"
)
_MADE_OF = (
    r"(?:compris\w+|compos\w+|consist\w*|made up|includes?|included|brings? together|draws?|drawn|assembles?"
    r"|(?:team|committee|group|council|force|CIRT|CSIRT|board)(?: \([^()]{1,30}\))?,? including"
    r"|staffed (?:by|with)|group of|team of)"
)
_MADE_OF_PEOPLE = re.compile(
    rf"\b{_MADE_OF}\b(?:(?!\b(?:(?:report|escalat|notif|inform|updat)\w*|which|who|that)\b)[^.;:]){{0,140}}?\b{_PEOPLE}{_FROM}{_THE_SAME}",
    re.IGNORECASE,
)
# `A council that connects our IT, finance and legal teams`, `a team that consists of a Cybersecurity function and`.
_PARTS_OF_ONE = re.compile(
    rf"\b(?:connects?|brings? together) (?:our|the|its)\b{_THE_SAME}"
    rf"|\b(?:[Tt]eam|[Dd]epartment|[Gg]roup|[Oo]rganization|[Ff]unction)(?:, led by [^.;]{{3,60}},)?"
    rf" (?:consists of|is (?:comprised|composed) of) an?\b{_THE_SAME}"
)
_WHOSE = r"(?:(?:our|the|its|each|his|her|their|[\w’']+s) ){0,2}(?:\w+ ){0,1}"
_AN_OFFICE_OF = re.compile(
    rf"\b(?:[Hh]eads?|[Dd]irectors?|[Mm]anagers?|[Cc]hief|[Pp]resident|Officer|VP|[Cc]hair\w*|[Ss]ecretary|[Cc]ounsel"
    rf"|[Cc]hiefs of [Ss]taff)(?: of| for| in| at) {_WHOSE}$"
    r"|\b[Hh]eads of (?:(?:our|the|its) )?(?:[A-Z][\w&]+,? (?:and )?){1,8}$"
    r"|\b[Hh]eads? of (?:[A-Z][\w&]+ ){1,5}within (?:the |our |its )(?:\w+ )?$"
)
_ONE_OF_THEM = re.compile(
    rf"(?:\b(?:is|was|as|being|also)|,) (?:also )?(?:an?|one of the) (?:\w+ ){{0,3}}members? of {_WHOSE}$"
    r"|\byears as (?:the )?(?:leader|head) of (?:the |our |its |[\w’']+s )*$"
    r"|\bmembers of (?:his|her|their) (?:\w+ )?$|\bas part of an? $"
    # `Professionals on the cybersecurity management team`
    rf"|\b(?:professionals|experts) (?:in|within|on|from) {_WHOSE}$"
    r"|\bexperience\b[^.;,]{0,30} (?:supporting|working (?:in|with|on)(?: and leading)?|as (?:a )?part of) "
    r"(?:the |our |its |[\w’']+s )*$"
    rf"|\bexperience (?:on|in|with) the $|\bworks? (?:in|within|on) (?:our|the) $"
    r"|\b(?:positions|roles) (?:in|within) (?:our|the) $"
    # `Is on the Executive Management Team of Quill`, `updates on the IT team`, `a team in our IT department`
    r"|\b(?:is|are|sits?|serves?) on (?:our|the|its) $"
    r"|\b(?:updates?|overviews?|information|topics) (?:on|about|regarding|of) (?:our|the|its) $|\bsize of [^.;,]{0,60}$"
    r"|\b(?:[Tt]eam|[Gg]roup)(?: \([^()]{1,20}\))? (?:in|within) (?:our|the|its) $"
    r"|\b(?:one|two|three|four|five|several|\d+) (?:[\w-]+ )?employees? (?:in|within) (?:our|the|its) $"
)
# `The CIO and other key members of our security team`; those who lead are told by their members.
_OTHER_MEMBERS = re.compile(rf"\b[Oo]ther (?:key |senior |certain )?members of {_WHOSE}$(?<!any )")
# `Within our IT organization, a monthly meeting is held.`
_WHERE = re.compile(r"(?:\A|[.:;•] )(?:Within|In) (?:our|the|its|[A-Z]\w+s) (?:\w+ )?$")
# `Our security team engages the division’s experts`, `These management team members`
_THESE = re.compile(r"\b(?:these|such|another) (?:\w+ )?$", re.IGNORECASE)
_ITS_MEMBERS = re.compile(r"[’']?s? members?\b")
_MEMBERS_OF = re.compile(
    rf"\b(?:members?|personnel|employees|staff|individuals|professionals) (?:of|in|within|on|from) {_WHOSE}$",
    re.IGNORECASE,
)
_WHAT_THEY_HAVE = re.compile(
    r"(?: (?:also|collectively|each|all|typically|currently))* (?:have|has|hold|holds|possess\w*|maintain"
    r"|are certified|undergo|attend|complete|receive (?:\w+ ){0,3}training|bring|are trained"
    r"|participate in (?:\w+ ){0,3}training|(?:are )?required to (?:take|complete|attend|undergo))\b"
)
_WHAT_ITS_MEMBERS_HAVE = re.compile(rf"{_ITS_MEMBERS.pattern}(?: who| that)?{_WHAT_THEY_HAVE.pattern}")
_TRAINED = re.compile(
    r"\b(?:train(?:s|ing)?|educat(?:es?|ing)) (?:(?:our|the|its|all) ){0,2}$"
    r"|\b(?:training|trainings|trained|trains?|education|workshops|courses|awareness (?:program|campaign)s?)\b"
    r"(?:(?!\b(?:by|led|with|conducted by|provided by)\b)[^.;]){0,60}? (?:to|for|of) "
    r"(?:(?:all|our|employees|interns|contractors|directors|personnel|members|staff|those|individuals|working|in|of|on"
    rf"|and),? )*{_WHOSE}$",
    re.IGNORECASE,
)
_IS_TRAINED = re.compile(
    r"(?: members)? (?:also |must |regularly |is |are |periodically )*(?:receives?|undergo\w*|attends?|completes?"
    r"|required to complete|participates? in) (?:[\w-]+,? ){0,5}(?:training|education|courses|workshops)"
)
# What stands before a team that only people come from, or behind it; some only where the other stands behind it.
_ONLY_PEOPLE = (_SENT, _MADE_OF_PEOPLE, _PARTS_OF_ONE, _ONE_OF_THEM, _TRAINED, _AN_OFFICE_OF)
_ONLY_PEOPLE_WHERE = (
    (_LEADERS_FROM, _TAKE_PART),
    (_WHERE, re.compile(",")),
    (_THESE, _ITS_MEMBERS),
    (_MEMBERS_OF, _WHAT_THEY_HAVE),
)
_ONLY_PEOPLE_BEHIND = (_IS_TRAINED, _WHAT_ITS_MEMBERS_HAVE)


def only_sends_people(sentence: str, named: Designation) -> bool:
    """Whether a team is named for the people in it, and not for what it does or is told."""
    if named.head in _OF_MEMBERS:
        return False
    before = sentence[max(0, named.start - _NEAR) : named.start]
    return (
        any(sent.search(before) for sent in _ONLY_PEOPLE)
        or (_OTHER_MEMBERS.search(before) is not None and LEADING_TEAM.fullmatch(named.name) is None)
        or any(does.match(sentence, named.end) for does in _ONLY_PEOPLE_BEHIND)
        or any(sent.search(before) and does.match(sentence, named.end) for sent, does in _ONLY_PEOPLE_WHERE)
    )
