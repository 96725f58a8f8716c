/** How badly a person is hurt, in an apposition: "four were hurt, one of them seriously". */
export const GRAVELY = /^(?:seriously|critically|badly|gravely|severely|fatally|mortally|lightly|slightly)$/;
