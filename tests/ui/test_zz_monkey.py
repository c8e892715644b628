import random
import pytest
from tests.ui.test_monkey import touch_anything
from tests.ui.shipped import shipped_deck
from kiosk.visit import events as on
@pytest.mark.parametrize("seed", range(20,25))
def test_x(open_kiosk, seed):
    deck=shipped_deck()
    k=open_kiosk(deck=deck,size=(1920,1080) if seed%2 else (1080,1920), seed=seed)
    d=random.Random(seed)
    seen=set()
    for _ in range(900):
        touch_anything(k,d); seen.add(k.visit.slide_id)
    print(len(seen))
    # scenes thoroughly
    for ch in ("immune-attack","stem-cells","nerves-and-myelin"):
        for r in range(3):
            k.window.visitor.send(on.Finish()); k.window.visitor.begin("es" if r else "en"); k.window.visitor.openChapter(ch); k.settle()
            for _ in range(d.randrange(4)): k.touch(k.say("Dock","Next"))
            for _ in range(60):
                sc=[t for t in k.reachable()]
                touch_anything(k,d)
