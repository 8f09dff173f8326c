import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** One place in functions/src that writes a file into the bucket, and the path helper its target comes from. */
export interface SasaranTulis {
  /** File, from the root of the repository. */
  di: string;
  /** Name of the path helper, or what was found instead, in quotes. */
  dari: string;
}

/** Position of the target among the arguments of a writing operation of the port. */
const TARGET: Readonly<Record<string, number>> = { simpan: 0, salin: 1 };

const JALUR = ['@ppid/domain/dokumen/jalur', '@ppid/domain/dokumen/halaman'];

/** Names that a file imports from the path helpers. */
function dariJalur(sumber: ts.SourceFile): Set<string> {
  const nama = sumber.statements.flatMap((s) => {
    if (!ts.isImportDeclaration(s) || !ts.isStringLiteral(s.moduleSpecifier)) return [];
    const ikat = s.importClause?.namedBindings;
    if (!JALUR.includes(s.moduleSpecifier.text) || !ikat || !ts.isNamedImports(ikat)) return [];
    return ikat.elements.map((e) => e.name.text);
  });
  return new Set(nama);
}

/** Names that a declaration binds, destructured ones too. */
const namaIkatan = (ikat: ts.BindingName): string[] =>
  ts.isIdentifier(ikat)
    ? [ikat.text]
    : ikat.elements.flatMap((e) => (ts.isBindingElement(e) ? namaIkatan(e.name) : []));

/** Initialisers of the consts (of a loop: what it runs over) and the bodies of short arrow functions of a file, by name. */
function nilaiAwal(sumber: ts.SourceFile): Map<string, ts.Expression> {
  const ada = new Map<string, ts.Expression>();
  const telusuri = (simpul: ts.Node): void => {
    if (ts.isVariableDeclaration(simpul)) {
      const lingkar = simpul.parent.parent;
      const isi = simpul.initializer ?? (ts.isForOfStatement(lingkar) ? lingkar.expression : undefined);
      const akhir = isi && ts.isArrowFunction(isi) && !ts.isBlock(isi.body) ? isi.body : isi;
      if (akhir) for (const nama of namaIkatan(simpul.name)) ada.set(nama, akhir);
    }
    ts.forEachChild(simpul, telusuri);
  };
  telusuri(sumber);
  return ada;
}

/** Follows consts, properties and local arrow functions down to a call of a path helper. */
function asal(
  e: ts.Expression,
  helper: ReadonlySet<string>,
  awal: ReadonlyMap<string, ts.Expression>,
): string {
  if (ts.isPropertyAccessExpression(e) || ts.isElementAccessExpression(e))
    return asal(e.expression, helper, awal);
  if (ts.isAsExpression(e)) return asal(e.expression, helper, awal);
  if (ts.isArrayLiteralExpression(e)) {
    // Pairs of a path and something else; the paths of one list come from one helper, or it is not understood.
    const semua = e.elements
      .filter((satu) => !(ts.isStringLiteral(satu) && !satu.text.includes('/')))
      .map((satu) => asal(satu, helper, awal));
    return new Set(semua).size === 1 ? (semua[0] ?? '') : `"${e.getText()}"`;
  }
  if (ts.isCallExpression(e) && ts.isIdentifier(e.expression)) {
    const nama = e.expression.text;
    if (helper.has(nama)) return nama;
    const isi = awal.get(nama);
    return isi ? asal(isi, helper, awal) : `"${e.getText()}"`;
  }
  const isi = ts.isIdentifier(e) ? awal.get(e.text) : undefined;
  return isi ? asal(isi, helper, awal) : `"${e.getText()}"`;
}

/** Whether a receiver is the storage port: `simpanan` or something's `.simpanan`. */
const adalahSimpanan = (e: ts.Expression): boolean =>
  (ts.isIdentifier(e) && e.text === 'simpanan') ||
  (ts.isPropertyAccessExpression(e) && e.name.text === 'simpanan');

export function sasaranTulis(di: string, isi = readFileSync(di, 'utf8')): SasaranTulis[] {
  const sumber = ts.createSourceFile(di, isi, ts.ScriptTarget.Latest, true);
  const helper = dariJalur(sumber);
  const awal = nilaiAwal(sumber);
  const temuan: SasaranTulis[] = [];
  const telusuri = (simpul: ts.Node): void => {
    if (ts.isCallExpression(simpul) && ts.isPropertyAccessExpression(simpul.expression)) {
      const { expression: penerima, name } = simpul.expression;
      const ke = simpul.arguments[TARGET[name.text] ?? -1];
      if (ke && adalahSimpanan(penerima)) temuan.push({ di, dari: asal(ke, helper, awal) });
    }
    ts.forEachChild(simpul, telusuri);
  };
  telusuri(sumber);
  return temuan;
}

/** Every source file of the functions, in a fixed order. */
export const berkasSumber = (): string[] =>
  readdirSync('functions/src', { recursive: true, encoding: 'utf8' })
    .filter((nama) => nama.endsWith('.ts'))
    .map((nama) => `functions/src/${nama}`)
    .sort();
