/** The synthetic program's taxonomies: 60 fields of expertise, 24 industries, 10 services, 12 regions, 8 certifications. */
import type { TaxonomyName } from '#domain/taxonomy.ts';

const EXPERTISE = `Project planning, Data migration, Team training, Workflow automation, Reporting, Integrations,
Onboarding, Resource planning, Portfolio management, Agile coaching, Custom fields, Dashboards, Process design,
Change management, Time tracking, Budget control, Client portals, Template libraries, Single sign-on, API development,
Risk management, Service desks, Marketing operations, Product roadmaps, Capacity planning, Release management,
Accessibility audits, Security reviews, Permission models, Localisation, Knowledge bases, Document control,
Quality assurance, Vendor management, Procurement, Event planning, Campaign planning, Editorial calendars,
Construction schedules, Field operations, Grant management, Volunteer coordination, Legal matters, Compliance,
Audit trails, Hiring pipelines, Performance reviews, Offboarding, Mobile working, Offline working, Spreadsheets,
Forecasting, Earned value, Critical path, Kanban, Scrum, Interim management, Rescue projects, Data protection,
Software rollout`;
const INDUSTRIES = `Software, Agencies, Manufacturing, Construction, Health care, Education, Public sector, Retail,
Financial services, Non-profits, Media, Logistics, Energy, Telecommunications, Hospitality, Life sciences, Law,
Real estate, Agriculture, Arts and culture, Automotive, Insurance, Sports, Aerospace`;
const SERVICES = `Consulting, Implementation, Training courses, Workshops, Managed service, Health check, Coaching,
Custom development, Support desk, Speaking`;
const REGIONS = `Western Europe, Northern Europe, Southern Europe, Eastern Europe, North America, Latin America,
South Asia, East Asia, Southeast Asia, Middle East, Africa, Oceania`;

const CERTIFICATIONS = `Planner, Administrator, Migration specialist, Integrator, Trainer, Security reviewer, Portfolio lead,
Accessibility reviewer`;

export interface SyntheticTerm {
  readonly id: string;
  readonly name: string;
}

function toTerms(list: string): SyntheticTerm[] {
  return list.split(/,\s+/).map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name }));
}

interface Vocabulary {
  readonly title: string;
  readonly singular: string;
  readonly terms: readonly SyntheticTerm[];
}

/** Terms by popularity: the first is chosen most often. */
export const vocabularies: Readonly<Record<TaxonomyName, Vocabulary>> = {
  expertise: { title: 'Expertise', singular: 'Expertise', terms: toTerms(EXPERTISE) },
  services: { title: 'Services', singular: 'Service', terms: toTerms(SERVICES) },
  industries: { title: 'Industries', singular: 'Industry', terms: toTerms(INDUSTRIES) },
  regions: { title: 'Regions', singular: 'Region', terms: toTerms(REGIONS) },
  certifications: { title: 'Certifications', singular: 'Certification', terms: toTerms(CERTIFICATIONS) },
};
