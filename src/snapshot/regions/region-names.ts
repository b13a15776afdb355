import type { Era, Lang, RegionCode } from '../../base/index.ts';

/** Provinces that kept their code in 2022 but lost most of their area: `91` and `92` name another area in each era. */
const FORMER: Readonly<Record<Lang, (name: string) => string>> = {
  id: (name) => `${name} (wilayah lama)`,
  en: (name) => `${name} (former area)`,
};
const DIVIDED: readonly string[] = ['91', '92'];

/** A region's name in an era; the undivided provinces of Papua say that they are. */
export function nameInEra(code: RegionCode, name: string, era: Era, lang: Lang): string {
  return era === '34' && DIVIDED.includes(code) ? FORMER[lang](name) : name;
}

/**
 * A name short enough for a label: without `Kabupaten`, `Provinsi` or `Administrasi`. `Kota` stays, since many a
 * city lies beside a regency of the same name.
 */
export function shortName(name: string): string {
  return name
    .replace(/^(Kabupaten|Kab\.|Provinsi)\s+/i, '')
    .replace(/^(Kota )?(Administrasi|Adm\.)\s+/i, '$1')
    .replace(/^Daerah Istimewa\s+/i, 'DI ')
    .replace(/^Daerah Khusus (Ibu ?kota )?Jakarta$/i, 'DKI Jakarta');
}
