"""A presentation with large photos imports fast and is never held in memory as pixels all at once."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.bench.importing import MOST_SECONDS, PHOTO, SLIDES, talk
from tests.importers.drafts import Draft

FEW = 6


@pytest.fixture(scope="session")
def large_talk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some slides with a photo of 12 million pixels each."""
    return talk(tmp_path_factory.mktemp("large") / "large.pptx", FEW)


def test_a_slide_with_a_large_photo_takes_its_share_of_a_minute(large_talk: Path, tmp_path: Path) -> None:
    """Of the processor's time, so that a busy machine does not matter. The whole figure is in the benchmarks."""
    began = time.process_time()
    draft = Draft(large_talk, tmp_path / "draft")
    assert time.process_time() - began < MOST_SECONDS / SLIDES * FEW
    assert draft.imported.slides == FEW
    width, height = PHOTO
    assert draft.picture("slide-06").size == (1920, 1920 * height // width)
    assert sum(path.stat().st_size for path in (tmp_path / "draft" / "media").iterdir()) < 10e6
