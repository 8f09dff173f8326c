/**
 * Expressions of the rules language with the value they must have, written from the official reference
 * (firebase.google.com/docs/reference/rules). `true`/`false` = the value, `error` = the expression fails.
 * Every row was also run on the official Firestore emulator, which speaks the same language
 * (emulators/storage-rules/parity.ts); where reference and emulator differ, the emulator is followed.
 */
export type Outcome = true | false | 'error';
export interface Case {
  about: string;
  expression: string;
  gives: Outcome;
}

const row = (about: string, expression: string, gives: Outcome = true): Case => ({
  about,
  expression,
  gives,
});

export const CASES: Case[] = [
  // rules.Boolean and operators
  row('and of two true', 'true && true'),
  row('and short-circuits', 'false && 1 / 0 == 1', false),
  row('or short-circuits', 'true || 1 / 0 == 1'),
  row('an error on the left of || does not hide a true right side', '1 / 0 == 1 || true'),
  row('an error on the left of || with a false right side', '1 / 0 == 1 || false', 'error'),
  row('an error on the left of && with a false right side', '1 / 0 == 1 && false', false),
  row('an error on the left of && with a true right side', '1 / 0 == 1 && true', 'error'),
  row('an error on the right of &&', 'true && 1 / 0 == 1', 'error'),
  row('not', '!false'),
  row('not of a string', "!'a'", 'error'),
  row('a string is no condition', "'a' && true", 'error'),
  row('ternary takes the first branch only', 'true ? true : 1 / 0 == 1'),
  row('ternary takes the second branch only', 'false ? 1 / 0 == 1 : true'),
  row('ternary with an error as test', '1 / 0 == 1 ? true : true', 'error'),
  row('precedence of && over ||', 'true || true && false'),

  // rules.Number, Integer, Float
  row('integers divide to integers', '7 / 2 == 3'),
  row('remainder', '7 % 3 == 1'),
  row('int and float compare', '1 == 1.0'),
  row('int and float add to a float', '1 + 0.5 == 1.5'),
  row('precedence of * over +', '1 + 2 * 3 == 7'),
  row('negative numbers', '-3 < 2'),
  row('division by zero', '1 / 0 == 1', 'error'),
  row('int and string do not add', "1 + 'a' == '1a'", 'error'),
  row('values of different types are not equal', "1 == '1'", false),
  row('values of different types have no order', "1 < '2'", 'error'),
  row('int of a string', "int('2') == 2"),
  row('int of a float', 'int(2.7) == 2'),
  row('overflow', '9223372036854775807 + 1 > 0', 'error'),
  row('int of text that is no number', "int('dua') == 2", 'error'),
  row('float of an int', 'float(8) == 8.0'),
  row('there is no function bool', "bool('true')", 'error'),

  // is
  row('is int', '1 is int'),
  row('a float is a number', '1.5 is number'),
  row('an int is no float', '1 is float', false),
  row('is string', "'a' is string"),
  row('is list', '[1] is list'),
  row('is map', "{'a': 1} is map"),
  row('is bool', 'true is bool'),
  row('is timestamp', 'request.time is timestamp'),
  row('is duration', "duration.value(1, 'h') is duration"),
  row('is path', '/a/b is path'),
  row('a set has no name in is', '[1].toSet() is set', false),
  row('null is no string', 'null is string', false),

  // rules.String
  row('concatenation', "'user' + 'name' == 'username'"),
  row('size', "'hello'.size() == 5"),
  row('index', "'cat'[1] == 'a'"),
  row('range', "'hello'[1:3] == 'el'"),
  row('index out of bounds', "'cat'[3] == ''", 'error'),
  row('lower', "'KPU'.lower() == 'kpu'"),
  row('upper', "'kpu'.upper() == 'KPU'"),
  row('trim', "'  kpu '.trim() == 'kpu'"),
  row('matches the whole text', "'image/png'.matches('image/.*')"),
  row('matches is anchored', "'my image/png'.matches('image/.*')", false),
  row('matches with an escape', "'a.pdf'.matches('.*\\\\.pdf')"),
  row('matches with a class', "'kab-x'.matches('^[a-z0-9-]+$')"),
  row('matches with alternatives', "'image/tiff'.matches('image/(jpeg|png|tiff)')"),
  row('matches without case', "'A'.matches('(?i)a')"),
  row('matches with a digit class', "'12'.matches('\\\\d+')"),
  row('matches with escaped punctuation', "'a@b'.matches('a\\\\@b')"),
  row('matches with a wrong pattern', "'a'.matches('(')", 'error'),
  row('split', "'a/b/c'.split('/') == ['a', 'b', 'c']"),
  row('replace', "'file.out.txt'.replace('[.]', '-') == 'file-out-txt'"),
  row('string of a bool', "string(true) == 'true'"),
  row('string of an int', "string(1) == '1'"),
  row('string of null', "string(null) == 'null'"),
  row('order of strings', "'a' < 'b'"),
  row('a method that does not exist', "'a'.reverse() == 'a'", 'error'),
  row('size with an argument', "'a'.size(1) == 1", 'error'),

  // rules.List
  row('list index', "['a', 'b'][1] == 'b'"),
  row('list index out of bounds', "['a'][1] == 'b'", 'error'),
  row('list range', "['a', 'b', 'c'][0:2] == ['a', 'b']"),
  row('in a list', "'a' in ['a', 'b']"),
  row('not in a list', "'c' in ['a', 'b']", false),
  row('in null', "'a' in null", 'error'),
  row('in a string', "'a' in 'abc'", 'error'),
  row('hasAll', "['a', 'b'].hasAll(['a'])"),
  row('hasAll fails', "['a', 'b'].hasAll(['a', 'c'])", false),
  row('hasAny', "['a', 'b'].hasAny(['c', 'a'])"),
  row('hasAny of nothing', "['a', 'b'].hasAny([])", false),
  row('hasOnly with the same values', "['a', 'b'].hasOnly(['b', 'a'])"),
  row('hasOnly with duplicates', "['a', 'a', 'b'].hasOnly(['a', 'b'])"),
  row('hasOnly with another value', "['a', 'b'].hasOnly(['a', 'c'])", false),
  row('hasOnly with more values allowed', "['a'].hasOnly(['a', 'b'])"),
  row('join', "['a', 'b'].join('/') == 'a/b'"),
  row('concat', "['a'].concat(['b']) == ['a', 'b']"),
  row('removeAll', "['a', 'b', 'a'].removeAll(['a']) == ['b']"),
  row('list size', '[1, 2].size() == 2'),
  row('lists of another order differ', '[1, 2] == [2, 1]', false),

  // rules.Set
  row('toSet drops duplicates', '[1, 2, 2].toSet().size() == 2'),
  row('sets have no order', '[1, 2].toSet() == [2, 1].toSet()'),
  row('in a set', '1 in [1].toSet()'),
  row('difference', "['a', 'b'].toSet().difference(['a', 'c'].toSet()) == ['b'].toSet()"),
  row('intersection', "['a', 'b'].toSet().intersection(['a', 'c'].toSet()) == ['a'].toSet()"),
  row('union', "['a'].toSet().union(['b'].toSet()) == ['a', 'b'].toSet()"),
  row('set hasAll', "['a', 'b'].toSet().hasAll(['a'])"),
  row('set hasOnly', "['a', 'b'].toSet().hasOnly(['a', 'b'])"),

  // rules.Map and MapDiff
  row('map property', "{'a': 1}.a == 1"),
  row('map key', "{'a': 1}['a'] == 1"),
  row('missing property', "{'a': 1}.b == 1", 'error'),
  row('key in a map', "'a' in {'a': 1}"),
  row('key not in a map', "'b' in {'a': 1}", false),
  row('get with default', "{'a': 1}.get('b', 7) == 7"),
  row('get with a path of keys', "{'a': {'b': 2}}.get(['a', 'b'], 7) == 2"),
  row('a number is no key', "1 in {'a': 1}", 'error'),
  row('map size', "{'a': 1, 'b': 2}.size() == 2"),
  row('keys', "{'a': 1}.keys().hasOnly(['a'])"),
  row('values', "{'a': 1}.values() == [1]"),
  row('maps are equal', "{'a': 1, 'b': 2} == {'b': 2, 'a': 1}"),
  row('addedKeys', "{'a': 1, 'b': 2}.diff({'a': 1}).addedKeys() == ['b'].toSet()"),
  row('removedKeys', "{'a': 1}.diff({'a': 1, 'c': 3}).removedKeys() == ['c'].toSet()"),
  row('changedKeys', "{'a': 1}.diff({'a': 2}).changedKeys() == ['a'].toSet()"),
  row('unchangedKeys', "{'a': 1}.diff({'a': 1}).unchangedKeys() == ['a'].toSet()"),
  row('affectedKeys', "{'a': 1, 'b': 2}.diff({'a': 2, 'c': 3}).affectedKeys() == ['a', 'b', 'c'].toSet()"),
  row('property of null', 'null.a == 1', 'error'),

  // rules.Timestamp and Duration
  row('timestamp.date', 'timestamp.date(2026, 11, 20).year() == 2026'),
  row('month counts from one', 'timestamp.date(2026, 11, 20).month() == 11'),
  row('day of month', 'timestamp.date(2026, 11, 20).day() == 20'),
  row('Friday is day 5', 'timestamp.date(2026, 11, 20).dayOfWeek() == 5'),
  row('Sunday is day 7', 'timestamp.date(2026, 11, 22).dayOfWeek() == 7'),
  row('day of year', 'timestamp.date(2026, 2, 1).dayOfYear() == 32'),
  row('toMillis', 'timestamp.value(1700000000123).toMillis() == 1700000000123'),
  row('hours of a timestamp', 'timestamp.value(3600000).hours() == 1'),
  row(
    'timestamp plus duration',
    "timestamp.date(2026, 1, 1) + duration.value(1, 'd') == timestamp.date(2026, 1, 2)",
  ),
  row(
    'timestamps subtract to a duration',
    "timestamp.date(2026, 1, 2) - timestamp.date(2026, 1, 1) == duration.value(24, 'h')",
  ),
  row('order of timestamps', 'request.time > timestamp.date(2020, 1, 1)'),
  row('timestamp against a number', 'request.time > 5', 'error'),
  row('duration.time', 'duration.time(1, 30, 0, 0).seconds() == 5400'),
  row('duration.abs', "duration.abs(duration.value(-1, 'm')) == duration.value(1, 'm')"),
  row('a week', "duration.value(1, 'w') == duration.value(7, 'd')"),
  row('a unit that does not exist', "duration.value(1, 'y') == duration.value(365, 'd')", 'error'),
  row('time of day', "timestamp.value(5400000).time() == duration.value(90, 'm')"),
  row('date of a timestamp', 'timestamp.value(86400001).date() == timestamp.date(1970, 1, 2)'),

  // math
  row('math.abs', 'math.abs(-3) == 3'),
  row('math.ceil gives a float', 'math.ceil(1.2) is float'),
  row('math.ceil', 'math.ceil(1.2) == 2'),
  row('math.floor', 'math.floor(1.8) == 1'),
  row('math.round', 'math.round(1.5) == 2'),
  row('math.sqrt', 'math.sqrt(9.0) == 3.0'),
  row('math.pow', 'math.pow(2, 10) == 1024'),
  row('math.isNaN', 'math.isNaN(1.0)', false),
  row('math of a string', "math.abs('1') == 1", 'error'),

  // rules.Path, Bytes, hashing
  row('path equality', "path('/a/b') == /a/b"),
  row('path with a value', "/a/$('b') == /a/b"),
  row('path index', "/a/b[1] == 'b'"),
  row('string of a path', "string(/a/b) == '/a/b'"),
  row('bytes size', "b'abc'.size() == 3"),
  row('bytes as base64', "b'abc'.toBase64() == 'YWJj'"),
  row('hash as hex', "hashing.md5(b'abc').toHexString() == '900150983CD24FB0D6963F7D28E17F72'"),
  row('text as bytes', "'abc'.toUtf8() == b'abc'"),
];
