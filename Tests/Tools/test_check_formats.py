"""What `reentry check` writes for other programs, as they read it."""

import json


def test_the_pack_that_ships_has_nothing_to_mend(tool, pack):
    checked = json.loads(tool("check", pack, "--format", "json", "--strict").stdout)
    assert checked["format"] == "reentry.check/1"
    assert checked["diagnostics"] == []
    assert {promise["kept"] for promise in checked["promises"]} == {True}
