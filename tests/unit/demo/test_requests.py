from monitor.demo.requests import RateLimit


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_eleventh_request_of_a_second_is_refused() -> None:
    limit = RateLimit(10, clock=Seconds())
    assert [limit.exceeded() for _ in range(11)] == [False] * 10 + [True]


def test_ten_a_second_for_long_is_allowed() -> None:
    seconds = Seconds()
    limit = RateLimit(10, clock=seconds)
    for number in range(100):
        seconds.now = number * 0.1001
        assert not limit.exceeded()


def test_a_block_lasts_and_asking_prolongs_it() -> None:
    seconds = Seconds()
    limit = RateLimit(1, block_seconds=600, clock=seconds)
    limit.exceeded()
    assert limit.exceeded()
    seconds.now = 599
    assert limit.exceeded()
    seconds.now = 1198
    assert limit.exceeded()
    seconds.now = 1799
    assert not limit.exceeded()
