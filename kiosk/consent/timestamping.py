"""Adds a time stamp to a sealed form: what is needed to judge it later, and a proof of when it was there.

One revision behind all others: a document security store with the certificates and revocation lists, and a document
time stamp over the whole file. With it a form that is sealed at level B-B stands at B-T, and at B-LTA as far as its
certificates have revocation lists. DocMDP 2 allows it. What the server answers is judged before it is kept.

Goes to the network, and waits: runs in a form worker of its own, never in the one that a patient waits for.

Source: ETSI EN 319 142-1 (PAdES; document time stamp, DSS), RFC 3161 (time-stamp protocol).
"""

from __future__ import annotations

import asyncio
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO

from asn1crypto import crl, tsp, x509
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import InvisSigSettings
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from pyhanko.sign.validation.dss import DocumentSecurityStore

from kiosk.consent.mark import Stamped, TimeService
from kiosk.consent.sealing import QuietWriter
from kiosk.consent.time_check import certificates_in, time_stamps, trusted_services
from kiosk.errors import ConsentError

_DIGEST = "sha256"
_LARGEST_ANSWER_BYTES = 100_000
_LARGEST_LIST_BYTES = 10_000_000


def stamped(form: bytes, service: TimeService) -> Stamped:
    """Return a sealed form with a time stamp behind all that is in it.

    Raises:
        ConsentError: The server is away or too slow (STAMP-AWAY), or what it answers is no stamp of this form by a
            service that is trusted and whose certificate is neither expired nor revoked (STAMP-REFUSED).
    """
    client = _Client(service)
    try:
        return _stamped(form, service, client)
    except OSError as error:
        raise ConsentError(
            "STAMP-AWAY", "The time-stamp server did not answer.", "Look at [seal] timestamp_url and the network."
        ) from error
    except (TimestampRequestError, SigningError, PdfError, ValueError, TypeError, KeyError) as error:
        raise _refused("its answer is no time stamp") from error


def _stamped(form: bytes, service: TimeService, client: _Client) -> Stamped:
    services = trusted_services(service.anchor)
    certificates = list(certificates_in(asyncio.run(client.async_dummy_response(_DIGEST))))
    lists = list(client.revocation_lists(certificates))
    writer = QuietWriter(BytesIO(form), strict=True)
    DocumentSecurityStore.supply_dss_in_writer(writer, None, certs=[*_certificates_of(form), *certificates], crls=lists)
    stamper = PdfTimeStamper(client, invis_settings=InvisSigSettings(box_out_of_bounds=True))
    file = BytesIO()
    stamper.timestamp_pdf(writer, _DIGEST, None, output=file)
    made = file.getvalue()
    newest = time_stamps(PdfFileReader(BytesIO(made), strict=True), services, moment=datetime.now(UTC))[-1]
    if not newest.is_intact or newest.at is None or newest.end != len(made):
        raise _refused("its stamp does not fit the form")
    if not newest.is_trusted:
        raise _refused("its certificate is unknown, expired or revoked")
    return Stamped(made, newest.at)


class _Client(TimeStamper):
    """Asks the server, and gives up in time."""

    def __init__(self, service: TimeService) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # pyHanko leaves its constructor untyped
        self._service = service
        self._until = time.monotonic() + service.timeout_s

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Send a request, and return the answer."""
        headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
        answer = self._get(self._service.url, _LARGEST_ANSWER_BYTES, data=req.dump(), headers=headers)
        return tsp.TimeStampResp.load(answer, strict=True)

    def revocation_lists(self, certificates: Iterable[x509.Certificate]) -> Iterator[crl.CertificateList]:
        """Yield the revocation lists that certificates point to; one that cannot be had is left out."""
        points = [point for one in certificates for point in one.crl_distribution_points]
        for url in dict.fromkeys(point.url for point in points if point.url):
            try:
                yield crl.CertificateList.load(self._get(url, _LARGEST_LIST_BYTES), strict=True)
            except (OSError, ValueError):
                continue

    def _get(self, url: str, most: int, *, data: bytes | None = None, headers: dict[str, str] | None = None) -> bytes:
        """Return what a server answers; the whole stamp has one time limit, however slowly bytes drop in.

        Raises:
            OSError: It cannot be had in time, or is too long.
        """
        if not url.startswith(("http://", "https://")):
            raise OSError("only http is spoken here")
        request = urllib.request.Request(url, data=data, headers=headers or {})  # looked at above
        answer = b""
        try:
            with urllib.request.urlopen(request, timeout=self._left()) as response:  # likewise
                while piece := response.read1(65_536):
                    answer += piece
                    if len(answer) > most:
                        raise OSError("the answer is too long")
                    self._left()
        except urllib.error.HTTPError as error:
            error.close()
            raise
        return answer

    def _left(self) -> float:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def _certificates_of(form: bytes) -> Iterator[x509.Certificate]:
    """Yield the certificates of the seal and the signatures in a form."""
    for one in PdfFileReader(BytesIO(form), strict=True).embedded_regular_signatures:
        yield one.signer_cert
        yield from one.other_embedded_certs


def _refused(why: str) -> ConsentError:
    return ConsentError(
        "STAMP-REFUSED",
        f"The time stamp was not taken: {why}.",
        "Look at the time-stamp service, and at DATA/seal/time.pem.",
    )
