/** Words beside the hub's own for the terms of a facet. */
import { fold } from '#lib/text.ts';
import { EXPERTISE_WORDS } from './expertise-words.ts';
import { INDUSTRY_WORDS } from './industry-words.ts';
import { SERVICE_WORDS } from './service-words.ts';

const ENGAGEMENT_WORDS: Readonly<Record<string, string>> = {
  remote:
    'remote, remotely, online, by video, video call, video calls, video conference, from afar, virtual, virtually, teams calls, zoom, fernarbeit, aus der ferne, per video, videokonferenz, à distance, en visio, visioconférence, télétravail, remoto, a distancia, en línea, por videollamada, videollamada, videollamadas, videoconferencia, à distância, por vídeo, videochamada, on line, da remoto, a distanza, videochiamata, op afstand, via video, ' +
    'på distans, distans, fjernt, på avstand, etänä, zdalnie, zdalna, удаленно, дистанционно, онлайн, na dálku, online, uzaktan, çevrimiçi, عن بعد, مرئي, عبر الإنترنت, מרחוק, リモート, オンライン, 远程, 遠端, 线上, 원격, 온라인, ऑनलाइन, mtandaoni, jarak jauh, dalam talian, từ xa, trực tuyến, εξ αποστάσεως, дистанційно',
  'on-site':
    'on site, onsite, en faena, en terreno, en obra, on the spot, in person, face to face, at our office, in our office, at our premises, premises of the client, in the premises, come to us, come here, come by, comes by, come to the, who comes, goes there, visit us, site visits, with everybody there, in the workshop, on the ground, in house, vor ort, =persönlich, bei uns im haus, präsenz, in präsenz, zu uns kommt, sur place, sur site, sur le terrain, en présentiel, présentiel, dans nos locaux, ' +
    'presencial, presenciales, =en persona, en sitio, en nuestras oficinas, in situ, que venga, presencialmente, venha aqui, vir aqui, no local, in sede, in presenza, di persona, presso di noi, ter plaatse, op locatie, bij ons, langskomen, på plats, på stedet, paikan päällä, na miejscu, stacjonarnie, на месте, очно, приехать, na místě, prezenčně, yerinde, yüz yüze, في الموقع, حضوريا, ميداني, באתר, פנים אל פנים, 現地, 対面, 訪問, 现场, 現場, 当面, 현장, 대면, 방문, साइट पर, ana kwa ana, di lokasi, di tempat, tại chỗ, επιτόπου, на місці',
};

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  expertise: EXPERTISE_WORDS,
  service: SERVICE_WORDS,
  industry: INDUSTRY_WORDS,
  engagement: ENGAGEMENT_WORDS,
};

/** By facet and folded id: the words, joined. */
const byId: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(WORDS).map(([facet, lists]) => [
    facet,
    new Map(Object.entries(lists).map(([id, words]) => [fold(id), words])),
  ]),
);

/** Further words for a term that is known by any of these names. */
export function furtherWords(facet: string, names: readonly string[]): string[] {
  const lists = byId.get(facet);
  const known = [...new Set(names.map(fold))];
  return known.flatMap((name) => lists?.get(name)?.split(', ') ?? []);
}
