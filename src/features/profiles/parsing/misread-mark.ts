/** A colon or dash that went through a wrong encoding, as many PDF of one large resume builder hold: a mark, though made of letters. */
export const misreadMark = /(?:ï¼|â€“|â€”)/gu
