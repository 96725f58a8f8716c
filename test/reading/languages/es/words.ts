/** Closed word classes of Spanish with their part of speech, by which its tokens are tagged. */
export const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DET: 'el la los las un una unos unas este esta estos estas su sus',
    ADP: 'a al ante con contra de del desde en entre hacia hasta para por según sin sobre tras',
    CCONJ: 'y e o u ni pero',
    SCONJ: 'que si porque cuando mientras',
    PRON: 'se lo le les nos ellos ellas él ella',
    AUX: 'es son era eran fue fueron ha han había habían está están',
    ADV: 'no más menos casi ya también ayer hoy',
    VERB: 'dijo dijeron afirmó aseguró anunció informó declaró explicó confirmó',
  }).flatMap(([pos, list]) => list.split(' ').map((word) => [word, pos] as const)),
);
