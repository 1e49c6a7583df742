/** Bytes of the files that strangers write, counted before anything parses them (threats 5, 9 and 13). */
export const BYTE_LIMITS = { profile: 24_576, frontMatter: 12_288, body: 8_192, logo: 524_288 } as const;
