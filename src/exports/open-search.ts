/** Lets a browser search the directory from its address bar. Source: OpenSearch 1.1 draft 6, description document. */
import type { ExportContext } from './context.ts';
import { escapeXml } from './xml.ts';

/** Characters that the format allows. */
const LONGEST_NAME = 16;

export function toOpenSearch({ hub, root }: ExportContext): string {
  const { name, description, locale, texts } = hub.settings;
  const short = [...name].slice(0, LONGEST_NAME).join('').trim();
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(short)}</ShortName>
  <LongName>${escapeXml(texts.directoryTitle.slice(0, 48))}</LongName>
  <Description>${escapeXml(description)}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(root)}experts/?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(root)}opensearch.xml"/>
</OpenSearchDescription>
`;
}
