import { idKind } from '../../src/ledger/ids.ts';

test.each([
  ['claim_01h455vb4pex5vsknk084sn02q', 'claim'],
  ['version_01h455vb4pex5vsknk084sn02q', 'version'],
  ['claim_81h455vb4pex5vsknk084sn02q', null],
  ['claim_01h455vb4pex5vsknk084sn02', null],
  ['claim_01H455VB4PEX5VSKNK084SN02Q', null],
  ['rumour_01h455vb4pex5vsknk084sn02q', null],
  ['claim', null],
  ['', null],
])('%s names %s', (id, kind) => {
  expect(idKind(id)).toBe(kind);
});
