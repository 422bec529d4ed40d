"""A time-stamp server (RFC 3161) on loopback, with throw-away keys; it can be silent, wrong, expired or revoked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from asn1crypto import keys as asn1_keys
from asn1crypto import tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

_SERIAL = 4711
_REJECTION = bytes.fromhex("30053003020102")
"""A TimeStampResp with PKIStatus 2, and no token (RFC 3161, 2.4.2)."""


@cache
def _key(_name: str) -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@dataclass
class TimeServer:
    """What the server does.

    Attributes:
        mood: ``well``, ``silent``, ``nonsense``, ``refuses``, ``other`` (stamps something else), ``error``.
        asked: How many stamps were asked for.
    """

    url: str
    anchor: bytes
    mood: str = "well"
    is_revoked: bool = False
    asked: int = 0
    release: threading.Event = field(default_factory=threading.Event)


@contextmanager
def time_server(*, is_expired: bool = False) -> Iterator[TimeServer]:
    """Run a server for as long as the test lasts."""
    http = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    url = f"http://127.0.0.1:{http.server_port}"
    root, service = _certificates(url, is_expired=is_expired)
    server = TimeServer(f"{url}/stamp", root.public_bytes(Encoding.PEM))
    _Handler.rooms[http.server_port] = (server, service, root)
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.release.set()
        http.shutdown()
        thread.join()
        http.server_close()


class _Handler(BaseHTTPRequestHandler):
    rooms: dict[int, tuple[TimeServer, x509.Certificate, x509.Certificate]] = {}  # noqa: RUF012  # one a process

    def do_GET(self) -> None:  # its name there
        """Hand out the list of revoked certificates."""
        server, _, root = self._room
        self._answer(_revocation_list(root, is_revoked=server.is_revoked))

    def do_POST(self) -> None:  # likewise
        """Stamp, or do what the mood says."""
        server, service, _ = self._room
        request = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
        server.asked += 1
        if server.mood == "silent":
            server.release.wait(30)
        elif server.mood == "nonsense":
            self._answer(b"<html>Log in to the network</html>")
        elif server.mood == "error":
            self.send_error(503)
        elif server.mood == "refuses":
            self._answer(_REJECTION)
        else:
            if server.mood == "other":
                request["message_imprint"]["hashed_message"] = bytes(32)
            self._answer(_stamper(service).request_tsa_response(request).dump())

    @property
    def _room(self) -> tuple[TimeServer, x509.Certificate, x509.Certificate]:
        assert isinstance(self.server, ThreadingHTTPServer)
        return self.rooms[self.server.server_port]

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:
        """Keep quiet."""


def _stamper(service: x509.Certificate) -> DummyTimeStamper:
    lock = PrivateFormat.PKCS8, NoEncryption()
    key = asn1_keys.PrivateKeyInfo.load(_key("service").private_bytes(Encoding.DER, *lock))
    own = asn1_x509.Certificate.load(service.public_bytes(Encoding.DER))
    return DummyTimeStamper(own, key, fixed_dt=datetime.now(UTC))


def _certificates(url: str, *, is_expired: bool) -> tuple[x509.Certificate, x509.Certificate]:
    now, name = datetime.now(UTC), _named("Sample time authority")
    until = now - timedelta(days=1) if is_expired else now + timedelta(days=30)
    began = now - timedelta(days=60)
    root = (
        _begun(name, name, "root", began, now + timedelta(days=365))
        .serial_number(1)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(_key("root"), SHA256())
    )
    point = x509.DistributionPoint([x509.UniformResourceIdentifier(f"{url}/list.crl")], None, None, None)
    service = (
        _begun(_named("Sample time service"), name, "service", began, until)
        .serial_number(_SERIAL)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .add_extension(x509.CRLDistributionPoints([point]), critical=False)
        .sign(_key("root"), SHA256())
    )
    return root, service


def _begun(
    subject: x509.Name, issuer: x509.Name, key: str, began: datetime, until: datetime
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer)
    return builder.public_key(_key(key).public_key()).not_valid_before(began).not_valid_after(until)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _revocation_list(root: x509.Certificate, *, is_revoked: bool) -> bytes:
    now = datetime.now(UTC)
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(root.subject)
        .last_update(now - timedelta(hours=1))
        .next_update(now + timedelta(days=7))
    )
    if is_revoked:
        gone = x509.RevokedCertificateBuilder().serial_number(_SERIAL).revocation_date(now - timedelta(days=2)).build()
        builder = builder.add_revoked_certificate(gone)
    return builder.sign(_key("root"), SHA256()).public_bytes(Encoding.DER)
