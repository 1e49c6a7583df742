/** Adjectives of countries in languages other than English: "una empresa mexicana". By country; any ending will do. */
const ADJECTIVES =
  'de deutsch deutsche deutsches allemand allemande alemán alemana alemão alemã tedesco duits duitse|' +
  'at österreichisch autrichien autrichienne austríaco austríaca austriaco oostenrijks|' +
  'ch schweizer schweizerisch suisse suizo suiza suíço suíça svizzero zwitsers|' +
  'fr französisch français française francés francesa francês francese frans franse|' +
  'es spanisch espagnol espagnole español española espanhol espanhola spagnolo spaans|' +
  'pt portugiesisch portugais portugaise português portuguesa portugués portoghese portugees|' +
  'it italienisch italien italienne italiano italiana italiaans|' +
  'nl niederländisch holländisch néerlandais néerlandaise neerlandés holandesa holandés olandese nederlands nederlandse|' +
  'be belgisch belge belga|lu luxemburgisch luxembourgeois|gb britisch britannique británico británica britânico britannico brits|' +
  'ie irisch irlandais irlandaise irlandés irlandesa irlandese|pl polnisch polonais polonaise polaco polaca polacco pools|' +
  'cz tschechisch tchèque checo checa ceco|dk dänisch danois danoise danés dinamarquês danese deens|' +
  'se schwedisch suédois suédoise sueco sueca svedese zweeds svensk svenskt|no norwegisch norvégien norvégienne noruego norueguesa noors norsk|' +
  'fi finnisch finlandais finlandaise finlandés finlandesa fins suomalainen|gr griechisch grec grecque griego griega grego greco grieks|' +
  'us amerikanisch américain américaine estadounidense norteamericano norteamericana americana amerikaans|' +
  'ca kanadisch canadien canadienne canadiense canadese québécois québécoise|mx mexikanisch mexicain mexicaine mexicano mexicana messicano|' +
  'br brasilianisch brésilien brésilienne brasileño brasileña brasileiro brasileira brasiliano|ar argentinisch argentin argentino|' +
  'cl chilenisch chilien chilienne chileno chilena|co kolumbianisch colombien colombienne colombiano colombiana|pe peruanisch péruvien péruvienne peruano peruana|' +
  'uy uruguayo uruguaya|ec ecuatoriano ecuatoriana|bo boliviano boliviana|ma marokkanisch marocain marocaine marroquí|tn tunesisch tunisien tunisienne|' +
  'dz algérien algérienne|sn senegalesisch sénégalais sénégalaise|ci ivoirien ivoirienne|ml malien malienne|cm camerounais camerounaise|' +
  'ke kenianisch kényan keniano|ng nigerianisch nigérian nigeriano|eg ägyptisch égyptien égyptienne egipcio|za südafrikanisch sudafricano|' +
  'ao angolano angolana|mz moçambicano moçambicana|jp japanisch japonais japonaise japonés japonesa|cn chinesisch chinois chinoise chino|in indisch indien indienne';

/** Adjectives with the lower case codes of their countries. */
export const FOREIGN_DEMONYMS: readonly (readonly [name: string, code: string])[] = ADJECTIVES.split(
  '|',
).flatMap((line) => {
  const [code = '', ...names] = line.split(' ');
  return names.map((name) => [name, code] as const);
});
