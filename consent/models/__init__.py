"""The register that staff edit, its versions, and what visitors chose. Re-exported here, so that others need not know where."""

from .ledger import ConsentHead, ConsentRecord
from .register import Category, Service, StorageItem
from .texts import BannerTexts
from .version import RegisterVersion

__all__ = [
    "BannerTexts",
    "Category",
    "ConsentHead",
    "ConsentRecord",
    "RegisterVersion",
    "Service",
    "StorageItem",
]
