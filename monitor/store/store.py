"""The store as the pipeline sees it: filings, alerts, what is due, the ledger, and facts about the service."""

from sqlalchemy import Engine

from monitor.store.alerts import Alerts
from monitor.store.care import Care
from monitor.store.deliveries import Deliveries
from monitor.store.filings import Filings
from monitor.store.incidents import Incidents
from monitor.store.ledger import Ledger
from monitor.store.registrants import Registrants
from monitor.store.reports import Reports
from monitor.store.starts import Starts
from monitor.store.state import State
from monitor.store.sweep import Sweep
from monitor.store.transactions import Database
from monitor.store.weeks import Weeks


class Store:
    """One store over one engine; safe to use from several threads. Raises `CouldNotAsk` when the database is away.

    A job is claimed for a while, never for good: who dies holding it lets go of it by the clock. `reader` is the
    version of the reader whose extractions it is given.
    """

    def __init__(self, engine: Engine, reader: str = "") -> None:
        database = Database(engine)
        self.filings = Filings(database, reader)
        self.alerts = Alerts(database)
        self.deliveries = Deliveries(database)
        self.sweep = Sweep(database)
        self.ledger = Ledger(database)
        self.state = State(database)
        self.starts = Starts(database)
        self.reports = Reports(database)
        self.incidents = Incidents(database)
        self.registrants = Registrants(database)
        self.weeks = Weeks(database)
        self.care = Care(database)
