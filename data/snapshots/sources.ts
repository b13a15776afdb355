import type { Manifest, ManifestSource } from '../../src/snapshot/index.ts';

const LEDGER: ManifestSource = {
  title: 'Published figures about TPBIS (474 rows)',
  publisher: 'Perpusnas, regional governments, news media and journals, each named in its row',
  licence: 'Facts with their sources',
  attribution: 'Each figure as stated by the source named beside it',
  url: null,
};
const MODEL: ManifestSource = {
  title: 'Allocation model of this project',
  publisher: 'TPBIS impact dashboard',
  licence: 'MIT',
  attribution: 'Libraries and activities are modelled from published totals; they are no registry',
  url: null,
};
const AREAS: ManifestSource = {
  title: 'idn-area-data 4.0.1',
  publisher: 'fityannugroho, after Kepmendagri 300.2.2-2138/2025',
  licence: 'ODbL-1.0',
  attribution:
    'Contains information from idn-area-data, which is made available here under the Open Database License (ODbL).',
  url: 'https://github.com/fityannugroho/idn-area-data',
};
const POPULATION: ManifestSource = {
  title: 'Registered population, semester II 2024',
  publisher: 'Kementerian Dalam Negeri (Dukcapil), by Kepmendagri 300.2.2-2138/2025',
  licence: 'Public statistics, source to be named',
  attribution: 'Population: Kemendagri (Dukcapil), semester II 2024',
  url: null,
};
const MAP: ManifestSource = {
  title: 'Map of Indonesia (@svg-maps/indonesia 1.0.0)',
  publisher: 'MapSVG / Victor Cazanave',
  licence: 'CC-BY-4.0',
  attribution: 'Map: MapSVG / Victor Cazanave, CC BY 4.0, modified',
  url: 'https://github.com/VictorCazanave/svg-maps',
};
const CONTEXT: ManifestSource = {
  title: 'Tingkat Kegemaran Membaca 2024 and poverty, March 2024',
  publisher: 'Perpusnas and Badan Pusat Statistik (BPS)',
  licence: 'Public statistics, source to be named',
  attribution: 'Context: Perpusnas and BPS, 2024',
  url: null,
};

/** Sources of the tables that a snapshot holds, and of the map it is drawn on. */
export function sourcesOf(tables: Manifest['tables']): ManifestSource[] {
  return [LEDGER, MODEL, AREAS, POPULATION, MAP, ...(tables.context ? [CONTEXT] : [])];
}
