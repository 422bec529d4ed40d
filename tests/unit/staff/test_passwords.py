"""Passwords and PINs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from argon2 import Parameters, extract_parameters
from argon2.low_level import Type
from argon2.profiles import RFC_9106_LOW_MEMORY
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import StaffError
from kiosk.staff.passwords import SecretHasher, new_password, new_pin, require_password, require_pin
from tests.unit.staff.desk import CHEAP, PASSWORD, PEPPER

CHEAP_HASHER = SecretHasher(PEPPER, CHEAP)


@contextmanager
def limited_memory() -> Iterator[None]:
    """No more than 64 GB of addresses, so that no machine tries to serve terabytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (64 * 2**30, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def test_the_usual_cost_is_the_low_memory_profile_of_rfc_9106() -> None:
    hasher = SecretHasher(PEPPER)
    kept = hasher.hashed(PASSWORD)
    assert extract_parameters(kept) == RFC_9106_LOW_MEMORY
    assert RFC_9106_LOW_MEMORY.memory_cost == 64 * 1024
    assert hasher.fits(kept, PASSWORD)


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_only_the_secret_itself_fits_its_hash(secret: str, other: str) -> None:
    kept = CHEAP_HASHER.hashed(secret)
    assert CHEAP_HASHER.fits(kept, secret)
    assert CHEAP_HASHER.fits(kept, other) == (
        CHEAP_HASHER.fits(CHEAP_HASHER.hashed(other), secret)  # the same, or one spelling of the same
    )


def test_the_same_word_typed_on_another_keyboard_fits() -> None:
    kept = CHEAP_HASHER.hashed("contrase\u00f1a de muestra")
    assert CHEAP_HASHER.fits(kept, "contrasen\u0303a de muestra")


def test_a_stolen_hash_is_worthless_without_the_pepper() -> None:
    kept = CHEAP_HASHER.hashed(PASSWORD)
    assert not SecretHasher(b"another sample pepper of 32 bytes", CHEAP).fits(kept, PASSWORD)


def test_a_short_pepper_is_refused() -> None:
    with pytest.raises(StaffError, match="STAFF-PEPPER"):
        SecretHasher(b"short", CHEAP)


def test_two_hashes_of_one_secret_differ() -> None:
    assert CHEAP_HASHER.hashed(PASSWORD) != CHEAP_HASHER.hashed(PASSWORD)


@pytest.mark.parametrize("kept", ["", "not a hash", "$argon2id$v=19$m=8,t=1,p=1$AAAA"])
def test_nothing_fits_a_damaged_hash(kept: str) -> None:
    assert not CHEAP_HASHER.fits(kept, PASSWORD)


def test_a_hash_of_another_cost_still_fits_and_is_outdated() -> None:
    dearer = SecretHasher(PEPPER)
    kept = CHEAP_HASHER.hashed(PASSWORD)
    assert dearer.fits(kept, PASSWORD)
    assert dearer.is_outdated(kept)
    assert not CHEAP_HASHER.is_outdated(kept)


@given(st.text(max_size=40))
def test_no_secret_fits_the_decoy(secret: str) -> None:
    assert not CHEAP_HASHER.fits(CHEAP_HASHER.decoy, secret)


def test_the_decoy_costs_as_much_as_a_real_hash() -> None:
    hasher = SecretHasher(PEPPER)
    assert extract_parameters(hasher.decoy) == RFC_9106_LOW_MEMORY
    assert not hasher.fits(hasher.decoy, PASSWORD)


def test_a_machine_without_the_memory_for_a_hash_says_so() -> None:
    too_dear = Parameters(
        Type.ID, version=19, salt_len=16, hash_len=32, time_cost=1, memory_cost=2**32 - 1, parallelism=1
    )
    hasher = SecretHasher(PEPPER, too_dear)
    with limited_memory():
        with pytest.raises(StaffError, match="STAFF-HASH-FAILED"):
            hasher.hashed(PASSWORD)
        with pytest.raises(StaffError, match="STAFF-HASH-FAILED"):
            hasher.fits(hasher.decoy, PASSWORD)


@pytest.mark.parametrize(
    "password", ["", "only eleven", "aaaaaaaaaaaa", "abababababab", "x" * 200, "a line\nand another"]
)
def test_a_weak_password_is_refused(password: str) -> None:
    with pytest.raises(StaffError, match="STAFF-PASSWORD-WEAK"):
        require_password(password)


@pytest.mark.parametrize("password", [PASSWORD, "twelve chars", "contraseña larga", "يفتح يا سمسم الآن"])
def test_twelve_characters_of_any_script_are_a_password(password: str) -> None:
    require_password(password)


@pytest.mark.parametrize(
    "pin",
    ["", "12345", "1234567", "abcdef", "27182x", "²71828", "٢٧١٨٢٨", " 27182", "000000", "777777", "123456", "654321",
     "890123", "024680", "975319"],
)  # fmt: skip
def test_a_weak_pin_is_refused(pin: str) -> None:
    with pytest.raises(StaffError, match="STAFF-PIN-WEAK"):
        require_pin(pin)


@pytest.mark.parametrize("pin", ["271828", "100000", "000001", "123465"])
def test_six_digits_without_a_run_are_a_pin(pin: str) -> None:
    require_pin(pin)


def test_what_is_drawn_is_accepted_and_never_the_same() -> None:
    passwords = {new_password() for _ in range(200)}
    assert len(passwords) == 200
    for password in passwords:
        require_password(password)
        assert [len(group) for group in password.split("-")] == [4, 4, 4, 4]
        assert not set(password) & set("il1o0")
        require_pin(new_pin())
