# The image of the service: no compiler, no root, no package that the lock file does not name.
FROM python:3.13-slim AS build
WORKDIR /src
COPY requirements-dev.lock pyproject.toml README.md LICENSE ./
RUN python -m venv /build && /build/bin/pip install --no-cache-dir --require-hashes --only-binary :all: -r requirements-dev.lock
COPY monitor monitor
RUN /build/bin/python -m hatchling build -t wheel -d /wheels

FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 PATH=/opt/monitor/bin:$PATH
COPY requirements.lock .
RUN python -m venv /opt/monitor && pip --python /opt/monitor/bin/python install --no-cache-dir --require-hashes --only-binary :all: -r requirements.lock
COPY --from=build /wheels /wheels
RUN pip --python /opt/monitor/bin/python install --no-cache-dir --no-deps /wheels/*.whl && rm -rf /wheels requirements.lock \
    && useradd --system --create-home --home-dir /data monitor
USER monitor
WORKDIR /data
ENV MONITOR_CONFIG_DIR=/config MONITOR_STATE_DIR=/data
VOLUME ["/config", "/data"]
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s CMD ["monitor", "healthcheck"]
ENTRYPOINT ["monitor"]
CMD ["run"]
