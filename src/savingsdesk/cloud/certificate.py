"""A certificate of our own for trying the endpoint: laptops are told to trust exactly this one."""

from __future__ import annotations

import datetime
import ipaddress
import os
from collections.abc import Sequence
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LOCAL_NAMES = ("localhost", "127.0.0.1", "::1")
# Village laptops have wrong clocks: a certificate that begins long ago does not lock them out.
_BEGINS = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
_YEARS = 10


def self_signed(data: Path, names: Sequence[str] = ()) -> tuple[Path, Path]:
    """Certificate and key as PEM files in the data folder; made anew only when a name is missing or it has run out."""
    wanted = [*LOCAL_NAMES, *(name for name in names if name not in LOCAL_NAMES)]
    certificate, key = data / "self-signed.pem", data / "self-signed.key"
    if certificate.exists() and key.exists() and _serves(certificate, wanted):
        return certificate, key
    data.mkdir(parents=True, exist_ok=True)
    secret = ec.generate_private_key(ec.SECP256R1())
    _write(
        key,
        secret.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
        mode=0o600,
    )
    _write(certificate, _made(secret, wanted).public_bytes(serialization.Encoding.PEM), mode=0o644)
    return certificate, key


def _made(secret: ec.EllipticCurvePrivateKey, names: Sequence[str]) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "SavingsDesk self-signed")])
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    identifier = x509.SubjectKeyIdentifier.from_public_key(secret.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(secret.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGINS)
        .not_valid_after(datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=365 * _YEARS))
        .add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(identifier, critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False)
        .sign(secret, hashes.SHA256())
    )


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _serves(certificate: Path, names: Sequence[str]) -> bool:
    try:
        known = x509.load_pem_x509_certificate(certificate.read_bytes())
        stated = known.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, x509.ExtensionNotFound):
        return False
    is_valid = known.not_valid_after_utc > datetime.datetime.now(datetime.UTC)
    return is_valid and {_general(name) for name in names} <= set(stated)


def _write(path: Path, content: bytes, mode: int) -> None:
    """Whole or not at all, and readable by nobody else from the first byte."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(content)
    draft.replace(path)
