import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
const POSIX_CLASSES = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-.0-~',
  lower: 'a-z',
  print: ' -.0-~',
  punct: '!-.:-@\\[-`{-~',
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
const NON_SLASH = '(?!\\/)'

const classSource = (negated, body) => {
  if (negated) {
    return `[^\\/${body}]`
  }

  const source = `[${body}]`

  return new RegExp(source).test('/')
    ? NON_SLASH + source
    : source
}

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
const scanBracket = (pattern, start) => {
  const {length} = pattern
  let index = start + 1
  let negated = EMPTY

  const lead = pattern[index]
  if (lead === '!' || lead === '^') {
    negated = '^'
    index ++
  }

  let body = EMPTY

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
      const escaped = pattern[++ index]
      body += escapeMember(escaped)
      prev = escaped
    } else if (
      char === '-'
      && prev
      && index + 1 < length
      && pattern[index + 1] !== ']'
    ) {
      index ++
      let to = pattern[index]
      if (to === ESCAPE) {
        to = pattern[index += 1]
      }
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
      if (prev <= to) {
        body += `-${escapeMember(to)}`
      }
      prev = EMPTY
    } else if (char === '[' && pattern[index + 1] === ':') {
      const nameStart = index + 2
      let end = nameStart
      while (end < length && pattern[end] !== ']') {
        end ++
      }

      if (end === length) {
        return null
      }

      if (end > nameStart && pattern[end - 1] === ':') {
        const name = pattern.slice(nameStart, end - 1)

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
        body += escapeMember('[')
        prev = '['
        index = nameStart - 2
      }
    } else {
      body += escapeMember(char)
      prev = char
    }

    index ++

    if (pattern[index] === ']') {
      return {
        end: index,
        source: classSource(negated, body)
      }
    }
  }
}

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
const extractBrackets = pattern => {
  const sources = []
  const hold = source =>
    `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`

  const {length} = pattern
  let out = EMPTY
  let index = 0

  while (index < length) {
    const char = pattern[index]

    if (char === ESCAPE) {
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
        out += hold(NEVER_MATCH)
      } else if (
        escaped === '*'
        || escaped === '['
        || escaped === SPACE
      ) {
        out += pattern.slice(index, index + 2)
      } else {
        out += hold(
          REGEX_LITERAL_SPECIAL.test(escaped)
            ? ESCAPE + escaped
            : isReserved(escaped)
              ? `[${escaped}]`
              : escaped
        )
      }

      index += 2
    } else if (isReserved(char)) {
      out += hold(`[${char}]`)
      index ++
    } else if (char === '[') {
      const scanned = scanBracket(pattern, index)

      if (scanned === null) {
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
        out += hold(NEVER_MATCH)
        index = length
      } else {
        out += hold(scanned.source)
        index = scanned.end + 1
      }
    } else {
      out += char
      index ++
    }
  }

  return {
    source: out,
    sources
  }
}

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
        : `${source}(?=$|\\/$)`
    }
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const replaceTrailingWildcard = (_, p1) => {
  const prefix = p1
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
const pinWildcards = source => {
  if (source.indexOf(WILDCARD) < 0) {
    return source
  }

  const tokens = []
  const {length} = source
  let index = 0

  while (index < length) {
    const char = source[index]

    if (source.startsWith(WILDCARD, index)) {
      tokens.push({wildcard: true})
      index += WILDCARD.length
    } else if (char === '[') {
      let end = index + 1

      if (source[end] === '^') {
        end ++
      }

      if (source[end] === ']') {
        end ++
      }

      while (end < length && source[end] !== ']') {
        end += source[end] === ESCAPE
          ? 2
          : 1
      }

      end ++
      tokens.push({single: source.slice(index, end)})
      index = end
    } else if (char === ESCAPE) {
      tokens.push({single: source.slice(index, index + 2)})
      index += 2
    } else if (char === '(') {
      let depth = 0
      let end = index

      do {
        if (source[end] === ESCAPE) {
          end ++
        } else if (source[end] === '(') {
          depth ++
        } else if (source[end] === ')') {
          depth --
        }

        end ++
      } while (end < length && depth > 0)

      if ('*+?'.indexOf(source[end]) >= 0) {
        end ++
      }

      tokens.push({boundary: source.slice(index, end)})
      index = end
    } else if (char === '^' || char === '$') {
      tokens.push({boundary: char})
      index ++
    } else {
      tokens.push({single: char})
      index ++
    }
  }

  let out = EMPTY
  let run = []

  const flush = () => {
    let lastWildcard

    run.forEach((token, at) => {
      if (token.wildcard) {
        lastWildcard = at
      }
    })

    run.forEach((token, at) => {
      if (!token.wildcard) {
        out += token.single
        return
      }

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
      out += at === lastWildcard
        ? WILDCARD
        : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
    })

    run = []
  }

  tokens.forEach(token => {
    if (token.boundary === undefined) {
      run.push(token)
      return
    }

    flush()
    out += token.boundary
  })

  flush()

  return out
}

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
const checkSourceOf = (body, prefix) => {
  if (body[body.length - 1] === SLASH) {
    prefix = makeRegexPrefix(body.slice(0, - 1))
  }

  const head = prefix.slice(0, - 1)
  const last = prefix[prefix.length - 1]

  return last === TRAILING_WILDCARD
    ? `${head}$`
    : last === TRAILING_DOUBLESTAR
      ? head
      : NEVER_MATCH
}

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
const basenameOf = path => {
  const end = path.length - 1

  const index = path.lastIndexOf(
    SLASH,
    path[end] === SLASH
      ? end - 1
      : end
  )

  return index < 0
    ? path
    : path.slice(index + 1)
}

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
const parentOf = path => {
  if (
    path.charCodeAt(0) === SLASH_CODE
    || path.indexOf(DOUBLE_SLASH) >= 0
  ) {
    const slices = path.split(SLASH).filter(Boolean)

    slices.pop()

    return slices.length
      ? slices.join(SLASH) + SLASH
      : EMPTY
  }

  const end = path.length - 1

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
  const cut = path.lastIndexOf(
    SLASH,
    path.charCodeAt(end) === SLASH_CODE
      ? end - 1
      : end
  )

  return cut < 0
    ? EMPTY
    : path.slice(0, cut + 1)
}

const isString = subject => typeof subject === 'string'

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
const splitPattern = pattern => (
  pattern[pattern.length - 1] === '\r'
    ? pattern.slice(0, - 1)
    : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
  get _basenameOnly () {
    return define(this, '_basenameOnly', matchesBasename(this.body))
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = pinWildcards(
      mode === MODE_IGNORE
        ? this.regexPrefix
        .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
        .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
        : checkSourceOf(this.body, this.regexPrefix)
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const hasTrailingBackslash = str => {
  let count = 0

  while (str[str.length - count - 1] === ESCAPE) {
    count ++
  }

  return count % 2 === 1
}

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
const trimEnd = (body, stripLineEnd) => {
  let lineEnd = body.length
  let end

  for (;;) {
    if (stripLineEnd && body[lineEnd - 1] === '\r') {
      lineEnd --
    }

    end = lineEnd

    while (body[end - 1] === SPACE) {
      end --
    }

    if (!stripLineEnd || body[end - 1] !== '\n') {
      break
    }

    lineEnd = end - 1
  }

  if (end === lineEnd) {
    return body.slice(0, lineEnd)
  }

  let backslashes = 0

  while (body[end - backslashes - 1] === ESCAPE) {
    backslashes ++
  }

  return backslashes % 2
    ? body.slice(0, end - 1) + SPACE
    : body.slice(0, end)
}

const createRule = (
  pattern,
  mark,
  ignoreCase,
  stripLineEnd,
  stripBOM
) => {
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._basenameCount += pattern._rules._basenameCount
      this._added = true
      return
    }

    const isStr = isString(pattern)
    const raw = isStr
      ? pattern
      : pattern.pattern

    const rule = checkPattern(raw)
      && createRule(
        raw,
        isStr ? UNDEFINED : pattern.mark,
        this._ignoreCase,
        !this._split,
        this._stripBOM && !index
      )

    if (rule) {
      this._added = true
      this._rules.push(rule)

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false
    this._split = isString(pattern)
    this._stripBOM = !this._split || pattern[0] === BOM

    makeArray(
      this._split
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    if (this._added) {
      this._literalRules = UNDEFINED
    }

    return this._added
  }

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
  testLiteral (path) {
    const rules = this._literalRules || (
      this._literalRules = this._rules.filter(
        ({body}) => body[body.length - (
          body[body.length - 1] === SLASH ? 2 : 1
        )] === '*'
      )
    )

    let ignored = false
    let unignored = false
    let matchedRule

    for (let index = rules.length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule.checkRegex.test(path)) {
        ignored = !rule.negative
        unignored = rule.negative
        matchedRule = rule.negative
          ? UNDEFINED
          : rule
        break
      }
    }

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
    for (let index = length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule[mode].test(
        shortcut && rule._basenameOnly
          ? basename
          : path
      )) {
        const {negative} = rule

        const ret = {
          ignored: !negative,
          unignored: negative
        }

        if (!negative) {
          ret.rule = rule
        }

        return ret
      }
    }

    return {
      ignored: false,
      unignored: false
    }
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


const convertPath = target =>
  isString(target) && checkPath.convert(target)


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, path) {
    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return path
      ? this._t(path, cache)
      : {
        ignored: false,
        unignored: false
      }
  }

  checkIgnore (target) {
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
    const dir = this._t(path, this._testCache)

    if (dir.ignored) {
      return dir
    }

    const literal = this._rules.testLiteral(path)

    return literal.ignored || literal.unignored
      ? literal
      : dir
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, convertPath(path)).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(71);
;// CONCATENATED MODULE: ./lib/src/action/inputs/invalid.js


/** Two inputs that contradict each other, or all of them together: `message` is a whole sentence. */
function refused(message, hint) {
    return new errors/* UserError */.yo(message, { hint, reason: "invalid-input" });
}
/** What is wrong with one input: `why` goes on after its name, without the full stop. */
function invalid(name, why, hint) {
    return refused(`Input \`${name}\` ${why}.`, hint);
}
/** The same for a text that the input is, or that it has among others; `why` goes on after the text. */
function invalid_invalidText(name, text, why, hint) {
    if (text === "")
        return invalid(name, `is empty${why}`, hint);
    return invalid(name, `${(0,core/* getInput */.V4)(name) === text ? "is" : "has"} \`${text}\`${why}`, hint);
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/superseded.js


/** Throws if one of them is set although there are settings: two words about one thing, of which one would be ignored. */
function superseded(inputs) {
    for (const [name, [normal, instead]] of Object.entries(inputs)) {
        const value = (0,core/* getInput */.V4)(name);
        if (value !== "" && value !== normal)
            throw invalid(name, "is set beside `settings`, which take its place", `Leave it out: ${instead} decides.`);
    }
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/text.js


/** The input's text, trimmed; an absent or empty input stops the action. */
function required(name) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === "")
        throw invalid(name, "is missing or empty", `Set it: \`with: { ${name}: … }\`.`);
    return value;
}
/** The input's text, trimmed; undefined when absent or empty. */
function optional(name) {
    return (0,core/* getInput */.V4)(name) || undefined;
}
/** The items of a comma- or newline-separated list, trimmed, without empty ones. */
function list(name) {
    return (0,core/* getInput */.V4)(name)
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** One of `allowed`; anything else stops the action with the list. */
function oneOf(name, allowed) {
    const value = getInput(name);
    const found = allowed.find((item) => item === value);
    if (found !== undefined)
        return found;
    throw invalidText(name, value, "", `Use one of ${allowed.map((a) => `\`${a}\``).join(", ")}.`);
}
/** `true` or `false`, in the spellings of YAML 1.2's core schema. */
function text_boolean(name) {
    const value = (0,core/* getInput */.V4)(name);
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw invalid_invalidText(name, value, "", "Use `true` or `false`.");
}
/** The word that expects nothing: no digest, and no name of anything, is called like that. */
const ANYTHING = "*";
/**
 * What something must be; undefined for `*`, which expects nothing. Empty stops the action: so looks an output that its job
 * did not set, and a comparison with nothing would let everything pass. Without the input `of`, it may be empty, too.
 */
function expected(name, pattern, of) {
    const value = getInput(name);
    const without = of !== undefined && getInput(of) === "";
    if (value === ANYTHING || (value === "" && without))
        return undefined;
    if (pattern.test(value))
        return value;
    const why = value === "" ? ", so there is nothing to compare with" : ", which nothing can be";
    throw invalidText(name, value, why, "Pass what is expected, e.g. the output of `seal`; `*` says that anything may come.");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __nccwpck_require__(972);
// EXTERNAL MODULE: ./lib/src/settings/format/binding.js
var binding = __nccwpck_require__(385);
;// CONCATENATED MODULE: ./lib/src/settings/format/open.js



/** Reasons of settings that are not those of `validate`. */
const MISMATCH_REASONS = (/* unused pure expression or super */ null && (["settings-mismatch"]));
/**
 * Settings from their text, which must have this digest. Both come from `validate`, the digest by a way that no other job
 * can write; an empty one is a refusal, never "no check".
 */
function openSettings(text, digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        throw open_refused(`have the digest ${JSON.stringify(digest.slice(0, 80))}, which is none`);
    const json = parse(text);
    const { digest: named, ...body } = json;
    const real = (0,binding/* digestOf */.o)((0,text_json/* canonicalJson */.d)(body));
    if (named !== real || digest !== real)
        throw open_refused(`have the digest ${real}, and ${digest} is expected`);
    return json;
}
function parse(text) {
    let json;
    try {
        json = JSON.parse(text);
        // What is too deep for this is too deep for everything else.
        (0,text_json/* canonicalJson */.d)(json);
    }
    catch {
        throw open_refused("are not JSON, or nested without end");
    }
    if (typeof json !== "object" || json === null || json.format !== 1)
        throw open_refused("have an unknown format");
    return json;
}
function open_refused(why) {
    return new errors/* UserError */.yo(`The settings ${why}.`, {
        hint: "Pass the outputs `settings` and `settings-digest` of `validate` on as they are, at the same commit of Slipway.",
        reason: "settings-mismatch",
    });
}

;// CONCATENATED MODULE: ./lib/src/settings/files/handed.js



/**
 * Settings that another job handed over: their text, or the path of the file that holds it. Both must be given; undefined
 * if neither is, for an action that is used alone.
 */
function handedSettings(settings, digest) {
    if (settings === undefined && digest === undefined)
        return undefined;
    if (settings === undefined || digest === undefined)
        throw new errors/* UserError */.yo(`Input \`${settings === undefined ? "settings" : "settings-digest"}\` is empty, and the other is set.`, {
            hint: "Pass the outputs `settings` and `settings-digest` of `validate` on, both. GitHub empties an output of a job that holds a secret.",
            reason: "settings-mismatch",
        });
    return openSettings(settings.trimStart().startsWith("{") ? settings : read(settings), digest);
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`Input \`settings\` names "${path}", which cannot be read.`, {
            hint: "Give the output `settings` of `validate`, or the path of its `settings-file`.",
            reason: "settings-mismatch",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/actions/seal/settings.js + 4 modules
var seal_settings = __nccwpck_require__(98);
;// CONCATENATED MODULE: ./lib/actions/seal/inputs.js




/** The action's inputs. */
function readInputs() {
    const settings = handedSettings(optional("settings"), optional("settings-digest"));
    if (settings !== undefined)
        superseded(seal_settings/* SUPERSEDED */.ls);
    return {
        workingDirectory: required("working-directory"),
        config: optional("config"),
        output: optional("output"),
        envVars: list("env-vars"),
        ...(settings === undefined ? readTarget() : (0,seal_settings/* fromSettings */.CQ)(settings)),
        settings,
    };
}
function readTarget() {
    const adds = text_boolean("add-version-header");
    return {
        environment: optional("environment"),
        expectWorker: optional("expect-worker"),
        addVersionHeader: adds,
        stamp: adds,
    };
}


/***/ }),

/***/ 140:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(913);
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(443);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(163);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(891);




await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K, (inputs, run) => (0,_seal_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .o)(inputs, { variables: process.env, temporary: (0,_src_action_files_js__WEBPACK_IMPORTED_MODULE_0__/* .temporaryFolder */ .yy)() }, run));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ seal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/src/action/inputs/workflow.js
/** What a rollout writes down in place of `<run id>/<attempt>` outside of a run: its marks have no other way to say so. */
const NO_RUN = "0/1";
/** Reads it from the variables of the step. */
function readWorkflow(variables = process.env) {
    const id = variables.GITHUB_RUN_ID || undefined;
    return {
        id,
        run: id === undefined ? undefined : `${id}/${variables.GITHUB_RUN_ATTEMPT || "1"}`,
        repository: variables.GITHUB_REPOSITORY || undefined,
        commit: variables.GITHUB_SHA || undefined,
        ref: variables.GITHUB_REF || undefined,
        server: variables.GITHUB_SERVER_URL || "https://github.com",
    };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(71);
;// CONCATENATED MODULE: ./lib/src/record/stamp.js
/** The header in which a release's static files show its stamp: no code runs that could name the version. */
const STAMP_HEADER = "x-worker-release";
/** A stamp: 16 hex digits, the beginning of a digest over everything else that the release holds. */
const STAMP = /^[0-9a-f]{16}$/;
/**
 * Which version a stamp stands for. Two versions of one release, e.g. with other secrets only, share their stamp: it then
 * tells neither, and is left out.
 */
function stampsOf(versions) {
    const owners = new Map();
    for (const version of versions) {
        const stamp = version?.record?.stamp;
        if (version === undefined || stamp === undefined)
            continue;
        owners.set(stamp, (owners.get(stamp) ?? new Set()).add(version.id));
    }
    return new Map([...owners].flatMap(([stamp, ids]) => (ids.size === 1 ? [[stamp, [...ids][0] ?? ""]] : [])));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __nccwpck_require__(298);
;// CONCATENATED MODULE: ./lib/src/release/envelope/layout.js
/** The description of the release, at the top of its directory. */
const RELEASE_FILE = "release.json";
/** The folders of a release directory: the code, and the static files. */
const FOLDERS = ["worker", "assets"];
// actions/upload-artifact refuses these in file names; the percent sign makes the encoding reversible.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not pass.
const UNSAFE = /[\u0000-\u001f\u007f"<>|*?:\\%]/g;
/** A path of `/`-separated names as it lies in a release: `.` and `..` and what artifacts cannot hold are percent-encoded. */
function encodePath(path) {
    return path.split("/").map(encodeName).join("/");
}
/** True if a safe path is what `encodePath` answers for some path: each has one spelling. */
function isEncoded(path) {
    return path.search(UNSAFE) === -1 || encodePath(decodePath(path)) === path;
}
/** The path that `encodePath` was given. */
function decodePath(path) {
    return path.replace(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
/** True if a path stays below the directory it is relative to and has one spelling only. */
function isSafePath(path) {
    return (path !== "" &&
        !path.includes("\\") &&
        !path.includes("\0") &&
        path.split("/").every((name) => name !== "" && name !== "." && name !== ".."));
}
function encodeName(name) {
    if (/^\.{1,2}$/.test(name))
        return name.replaceAll(".", "%2E");
    if (name === "")
        return "%00";
    return name.replace(UNSAFE, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/invalid.js

/** Reasons of a release that cannot be used. */
const RELEASE_REASONS = (/* unused pure expression or super */ null && (["release-invalid"]));
/** The way out where a release holds what this version does not know. */
const OTHER_VERSION = "Use `seal` and the deploying action at the same commit of Slipway.";
/** A release that is broken, changed or not understood; `why` continues "The release …". */
function invalidRelease(why, hint) {
    return new errors/* UserError */.yo(`The release ${why}.`, {
        reason: "release-invalid",
        hint: hint ?? "Seal the project again and deploy that release, unchanged.",
    });
}

;// CONCATENATED MODULE: ./lib/src/release/assets/limits.js

/** What the platform accepts of static files. */
const ASSET_LIMITS = {
    /** Bytes of one file. */
    bytes: 25 * 1024 * 1024,
    /** Files of one version on the largest plan. */
    files: 100_000,
};
/** Refuses static files that the platform would refuse, before anything is sent. */
function checkAssetLimits(files) {
    const assets = files.filter(({ path }) => path.startsWith("assets/"));
    if (assets.length > ASSET_LIMITS.files)
        throw invalidRelease(`has ${assets.length} static files; the limit is ${ASSET_LIMITS.files}`);
    for (const { path, size } of assets) {
        if (size > ASSET_LIMITS.bytes)
            throw invalidRelease(`holds "${path}" with ${size} bytes; one static file may have ${ASSET_LIMITS.bytes} bytes (25 MiB)`, "Serve large files from R2, or name them in `.assetsignore`.");
    }
}

;// CONCATENATED MODULE: ./lib/src/release/assets/rules.js
/** The two files that travel as text beside the static files, never as static files. */
const ASSET_RULES = ["_headers", "_redirects"];
/** True for the path of one of them in a release. */
function isAssetRules(path) {
    return ASSET_RULES.some((name) => path === `assets/${name}`);
}

;// CONCATENATED MODULE: ./lib/src/release/assets/copy.js








/** Reasons of static files that cannot be released. */
const ASSETS_REASONS = (/* unused pure expression or super */ null && (["assets-refused"]));
const IGNORE_FILE = ".assetsignore";
/**
 * Copies the static files that wrangler would upload from `source` to `target`: `.assetsignore` applies, links within
 * the directory become files, and one that leads elsewhere stops. `_headers` and `_redirects` come along.
 */
async function copyAssets(source, target) {
    const root = await (0,promises_.realpath)(source);
    const ignored = await ignoreFunction(root);
    const paths = (await (0,promises_.readdir)(root, { recursive: true })).map((path) => path.split(external_node_path_.sep).join("/"));
    const wanted = paths.filter((path) => !ignored(path));
    const count = { files: 0, bytes: 0 };
    let next = 0;
    const worker = async () => {
        for (let path = wanted[next++]; path !== undefined; path = wanted[next++]) {
            const bytes = await copyAsset(root, target, path);
            if (bytes === undefined)
                continue;
            count.files += 1;
            count.bytes += bytes;
        }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    if (count.files > ASSET_LIMITS.files)
        throw refused(`"${source}" holds ${count.files} files; a version may have ${ASSET_LIMITS.files}`);
    for (const name of ASSET_RULES)
        if (paths.includes(name))
            await copyAsset(root, target, name);
    return count;
}
async function copyAsset(root, target, path) {
    if (path.includes("\ufffd"))
        throw refused(`the static file "${path}" has a name that is not UTF-8`);
    const from = (0,external_node_path_.join)(root, path);
    const found = await (0,promises_.stat)(from);
    if (found.isDirectory())
        return undefined;
    if (!found.isFile())
        throw refused(`the static file "${path}" is not a regular file`);
    // Links on the way count too: `readdir` follows them, and so does wrangler.
    if ((0,external_node_path_.relative)(root, await (0,promises_.realpath)(from)).split(external_node_path_.sep)[0] === "..")
        throw refused(`the static file "${path}" lies behind a link that leads out of the assets directory`);
    const { size } = found;
    if (size > ASSET_LIMITS.bytes)
        throw refused(`the static file "${path}" has ${size} bytes; one may have ${ASSET_LIMITS.bytes} bytes (25 MiB)`);
    const to = (0,external_node_path_.join)(target, encodePath(path));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    // A copy on write where the file system can do it.
    await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    return size;
}
async function ignoreFunction(root) {
    const text = await ignoreText(root);
    const patterns = [`/${IGNORE_FILE}`, ...ASSET_RULES.map((name) => `/${name}`), ...(text?.split("\n") ?? [])];
    const matcher = ignore().add(patterns);
    return (path) => {
        if (text === undefined && (path === "_worker.js" || path.startsWith("_worker.js/")))
            throw refused('the assets directory holds "_worker.js", which would be served to everybody', "Remove it, or name it in a `.assetsignore` file in the assets directory.");
        return matcher.ignores(path);
    };
}
/** As wrangler reads it: misread, it would ignore nothing, and everything would be served. */
async function ignoreText(root) {
    const contents = await (0,promises_.readFile)((0,external_node_path_.join)(root, IGNORE_FILE)).catch((error) => {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    });
    try {
        // Unlike Node's "utf8" this drops a byte order mark, and stops at another encoding.
        const text = contents && new TextDecoder("utf-8", { fatal: true }).decode(contents);
        if (!text?.includes("\0"))
            return text;
    }
    catch {
        // The same sentence for both.
    }
    throw refused("the file `.assetsignore` is not UTF-8 text", "Save it as UTF-8.");
}
function refused(why, hint) {
    return new errors/* UserError */.yo(`${why.charAt(0).toUpperCase()}${why.slice(1)}.`, {
        reason: "assets-refused",
        hint: hint ?? "Remove it, or name it in a `.assetsignore` file in the assets directory.",
    });
}

// EXTERNAL MODULE: ./lib/src/text/cut.js
var text_cut = __nccwpck_require__(316);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __nccwpck_require__(297);
;// CONCATENATED MODULE: ./lib/src/text/markdown.js


/** Text that may be Markdown: only what is made here, and whatever other people wrote is escaped in it. */
class Markdown {
    source;
    constructor(source) {
        this.source = source;
    }
    toString() {
        return this.source;
    }
}
/** Longest text of other people in one place. */
const LONGEST = 400;
const PUNCTUATION = /[|`*_~[\]\\]/g;
/** What GitHub would make a link or a mention of. A place where a line may break is not seen, and parts it. */
const LINKING = /([@#]|:\/(?=\/)|\bwww(?=\.))(?=[\w/.])/gi;
/** Text of other people on one line: it means nothing in Markdown or HTML, not even at the beginning of a line. */
function markdown_text(content, most = LONGEST) {
    return new Markdown(atStart(escaped((0,text_cut/* cut */.Jj)((0,harmless/* visible */.R)(content).replace(/\s+/g, " ").trim(), most))));
}
function escaped(content) {
    return content
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(PUNCTUATION, "\\$&")
        .replace(LINKING, "$1<wbr>")
        .replace(/\$/g, "&#36;");
}
/** A line may not begin as a heading, a quote, a list or a rule does. */
function atStart(line) {
    return line.replace(/^(?:>|[#+-]+(?=\s|$)|=+$)/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
/** Text of other people as code. It survives backticks, pipes and everything else. */
function code(content, most = LONGEST) {
    const line = (0,text_cut/* cut */.Jj)((0,harmless/* visible */.R)(content).replace(/\s+/g, " ").trim(), most);
    if (line === "")
        return new Markdown("");
    if (!/[`|\\]/.test(line))
        return new Markdown(`\`${line}\``);
    const parted = line.replace(LINKING, "$1\0");
    const safe = parted.replace(/[^\p{L}\p{N}\s./:,;=()-]/gu, (letter) => letter === "\0" ? "<wbr>" : `&#${letter.codePointAt(0)};`);
    return new Markdown(`<code>${safe}</code>`);
}
/** A number with its unit, which stay on one line however narrow the column is. */
function quantity(content) {
    return new Markdown(source(content).replaceAll(" ", "&nbsp;"));
}
/** A sentence, of ours or of others, in which names stand in backticks: they become code, everything else is text. */
function prose(sentence, most = 2 * LONGEST) {
    const parts = cut(visible(sentence).replace(/\s+/g, " ").trim(), most).split("`");
    // A backtick without its partner is only a backtick.
    const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join("`")];
    const shown = paired.map((part, i) => (i % 2 === 1 ? code(part, most) : new Markdown(escaped(part))));
    return new Markdown(atStart(shown.map(source).join("")));
}
/** Markdown in which what is put in is escaped, unless it is Markdown itself. */
function md(written, ...contents) {
    return new Markdown(written.reduce((result, part, i) => result + source(contents[i - 1]) + part));
}
/** Several in a row. */
function join(contents, between = ", ") {
    return new Markdown(contents.map(source).join(between));
}
function bold(content) {
    return new Markdown(`**${source(content)}**`);
}
/** Each on a line of its own within one cell. */
function lines(contents) {
    return join(contents, "<br>");
}
/** A link to a page; anything but an http(s) URL is only shown. */
function markdown_link(url, shown = url) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        return new Markdown(source(shown));
    const target = new URL(url).href.replace(/[()<>\\|`*_[\]]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
    return new Markdown(`[${source(shown)}](${target})`);
}
const RULES = { left: "---", right: "---:", center: ":-:" };
/** A table. A line break in a cell would end it, and there is none. */
function table(head, rows, align = []) {
    const row = (cells) => `| ${cells.map(source).join(" | ")} |`;
    const rule = `| ${head.map((_, i) => RULES[align[i] ?? "left"]).join(" | ")} |`;
    return new Markdown([row(head).replaceAll("|  ", "| "), rule, ...rows.map(row)].join("\n"));
}
/** A table of names and what is known about them; what is undefined or empty is left out. */
function facts(rows) {
    const known = rows.filter(([, content]) => content !== undefined && source(content) !== "");
    return table(["", ""], known);
}
/** A paragraph that stands out. */
function quote(content) {
    return new Markdown(`> ${source(content)}`);
}
/** A part that is folded away until somebody asks for it. */
function details(title, content, open = false) {
    return new Markdown(`<details${open ? " open" : ""}><summary>${source(title)}</summary>\n\n${content.source}\n\n</details>`);
}
/** A block of code in a language. No line of it can end the block. */
function fence(language, content) {
    const safe = content.flatMap((line) => line.split(/\r\n|\r|\n/)).map((line) => line.replace(/^(\s*)```/, "$1'''"));
    return new Markdown([`\`\`\`${language}`, ...safe, "```"].join("\n"));
}
/** A document of blocks, with a blank line between two. */
function page(blocks) {
    const written = blocks.flatMap((block) => (block === undefined || block.source === "" ? [] : block.source));
    return `${written.join("\n\n")}\n`;
}
function source(content) {
    if (content === undefined)
        return "";
    if (typeof content === "number")
        return String(content);
    return typeof content === "string" ? markdown_text(content).source : content.source;
}

;// CONCATENATED MODULE: ./lib/src/text/numbers.js
/** A whole number with commas, e.g. `12,400`. Loading the locale data for `toLocaleString` would cost 20 ms. */
function thousands(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A number with its noun, e.g. `1 file`, `2 files`. */
function count(number, noun) {
    return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
/** A size for people, in units of 1,000 bytes. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
    return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

;// CONCATENATED MODULE: ./lib/src/release/summary.js



const MODULES_SHOWN = 10;
/** A release as Markdown for people: what it holds, how large it is, where it will be reachable. */
function summarizeRelease(release, metadata) {
    const rows = [
        ["Environment", release.environment === null ? "top level" : code(release.environment)],
        ["Digest", code(release.digest)],
        ["Compatibility date", code(String(metadata.compatibility_date ?? "none"))],
        ...bindingRows((metadata.bindings ?? [])),
        ...assetRows(release),
        ...settingRows(release.config),
    ];
    const { length } = release.files;
    const size = formatBytes(releaseSize(release));
    return page([
        md `${bold(md `Sealed ${code(release.name)}`)}: ${count(length, "file")}, ${size}, digest ${code(release.digest.slice(0, 19))}…`,
        details("What is in it", join([facts(rows), moduleTable(release)], "\n\n")),
    ]);
}
/** Bytes of all sealed files together. */
function releaseSize({ files }) {
    return files.reduce((sum, { size }) => sum + size, 0);
}
function bindingRows(bindings) {
    if (bindings.length === 0)
        return [];
    const byType = Map.groupBy(bindings, ({ type }) => type);
    return [["Bindings", lines([...byType].map(([type, group]) => md `${type} ${codes(group.map(({ name }) => name))}`))]];
}
function assetRows({ files, config }) {
    if (config.assets === undefined)
        return [];
    const assets = files.filter(({ path }) => path.startsWith("assets/") && !isAssetRules(path));
    const rules = files.filter(({ path }) => isAssetRules(path)).map(({ path }) => code(path.slice("assets/".length)));
    const text = `${count(assets.length, "file")}, ${formatBytes(assets.reduce((sum, { size }) => sum + size, 0))}`;
    return [["Static files", join([text, ...rules])]];
}
function settingRows(config) {
    const rows = [
        ["Routes", config.routes?.map(({ pattern }) => pattern)],
        ["Custom domains", config.custom_domains?.map(({ hostname }) => hostname)],
        ["Cron triggers", config.crons],
        ["Queue consumers", config.queue_consumers?.map(({ queue }) => queue)],
        ["Workflows", config.workflows?.map(({ name }) => name)],
        ["Durable Object migrations", config.migrations?.map(({ tag }) => tag)],
        ["Tail consumers", config.tail_consumers?.map(({ service }) => service)],
    ];
    const shown = rows.flatMap(([name, values]) => values === undefined ? [] : [[name, values.length === 0 ? "none" : codes(values)]]);
    return [...shown, ["workers.dev", config.workers_dev ? "on" : "off"]];
}
const codes = (names) => join(names.map((name) => code(name)), " ");
function moduleTable({ files, config }) {
    if (config.modules.length === 0)
        return md `This Worker has static files only.`;
    const sizes = new Map(files.map(({ path, size }) => [path, size]));
    const modules = config.modules
        .map(({ name, path, contentType }) => ({ name, contentType, size: sizes.get(path) ?? 0 }))
        .sort((a, b) => b.size - a.size);
    const rest = modules.slice(MODULES_SHOWN);
    const rows = modules
        .slice(0, MODULES_SHOWN)
        .map(({ name, contentType, size }) => [code(name), code(contentType), formatBytes(size)]);
    const more = [`${rest.length} more`, "", formatBytes(rest.reduce((sum, { size }) => sum + size, 0))];
    return table(["Module", "Type", "Size"], rest.length === 0 ? rows : [...rows, more], ["left", "left", "right"]);
}

;// CONCATENATED MODULE: ./lib/src/release/worker/acceptable.js

/** What the platform accepts of settings; on the largest plan, where plans differ. */
const SETTINGS_LIMITS = {
    /** Bytes of one variable: its text, or its JSON. */
    variable: 5 * 1024,
    /** Variables of one Worker. */
    variables: 128,
    /** Cron triggers of an account, so of one Worker, too. */
    crons: 250,
    /** Letters of a label in a host name. */
    label: 63,
};
const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Throws for what Cloudflare would refuse of a Worker whatever its account, when it is uploaded or, worse, after it was
 * tested. `now` is in milliseconds; a clock that is a day wrong does no harm.
 */
function refuseUnacceptable({ metadata, ...place }, now) {
    refuseUnacceptablePlace(place);
    refuseDate(metadata.compatibility_date, now);
    refuseVariables((metadata.bindings ?? []));
}
/** As `refuseUnacceptable`, of what the configuration says by itself. */
function refuseUnacceptablePlace({ name, config }) {
    if (config.workers_dev && name.length > SETTINGS_LIMITS.label)
        throw acceptable_refused(`The Worker would be called "${name}", which is ${name.length} letters long: its address on workers.dev may have ${SETTINGS_LIMITS.label}`, "Give it a shorter `name`, or set `workers_dev` to false and give it a route.");
    const { crons = [], routes = [] } = config;
    if (crons.length > SETTINGS_LIMITS.crons)
        throw acceptable_refused(`\`triggers.crons\` holds ${crons.length} expressions; an account may have ${SETTINGS_LIMITS.crons}`, "Let one cron do what several do, and look at `controller.scheduledTime` in the code.");
    for (const cron of crons)
        refuseCron(cron);
    for (const { pattern } of routes)
        refuseRoute(pattern);
}
function refuseRoute(pattern) {
    const why = routeProblem(pattern);
    if (why === undefined)
        return;
    throw acceptable_refused(`\`routes\` holds ${JSON.stringify(pattern)}, which ${why}: Cloudflare knows no such route`, "Write a host that may begin with `*` and a path that may end with `*`, e.g. `*.example.com/shop/*`.");
}
/** A scheme if any, a host that may begin with a wildcard, and a path that may end with one. */
function routeProblem(pattern) {
    const bare = pattern.replace(/^(https?|\*):\/\//i, "");
    const host = /^[^/?#:]*/.exec(bare)?.[0] ?? "";
    const rest = bare.slice(host.length);
    if (host === "")
        return "names no host";
    if (rest.startsWith(":"))
        return "has a port, or a scheme that is neither `http` nor `https`";
    if (/[?#]/.test(rest))
        return "has a query or a fragment";
    if (host.slice(1).includes("*") || rest.slice(0, -1).includes("*"))
        return "has a wildcard in the middle";
    return undefined;
}
/** Five fields; Cloudflare knows names of days and months, and `L`, `W` and `#`. */
function refuseCron(cron) {
    const fields = cron.trim().split(/\s+/);
    if (fields.length === 5 && fields.every((field) => /^[\dA-Za-z*/,#-]+$/.test(field)))
        return;
    throw acceptable_refused(`\`triggers.crons\` holds ${JSON.stringify(cron)}, which is no cron expression`, "Write five fields: minute, hour, day of the month, month, day of the week, e.g. `0 3 * * *`.");
}
function refuseDate(date, now) {
    if (typeof date !== "string")
        return;
    const start = Date.parse(`${date}T00:00:00Z`);
    if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date)
        throw acceptable_refused(`\`compatibility_date\` is "${date}", which is no day`, "Write a day as `2026-01-31`.");
    if (start > now + 2 * DAY_MS)
        throw acceptable_refused(`\`compatibility_date\` is "${date}", which has not come yet`, "Write the day on which the Worker was last tested; today at the latest.");
}
function refuseVariables(bindings) {
    const variables = bindings.filter(({ type }) => type === "plain_text" || type === "json");
    if (variables.length > SETTINGS_LIMITS.variables)
        throw acceptable_refused(`\`vars\` holds ${variables.length} variables; a Worker may have ${SETTINGS_LIMITS.variables}`, "Put some of them together into one variable that is an object, or into a file that the code imports.");
    for (const { name, text, json } of variables) {
        const bytes = Buffer.byteLength(text ?? JSON.stringify(json) ?? "");
        if (bytes > SETTINGS_LIMITS.variable)
            throw acceptable_refused(`The variable \`${name}\` has ${bytes} bytes; one may have ${SETTINGS_LIMITS.variable}`, "Put it into a file that the code imports.");
    }
}
function acceptable_refused(what, hint) {
    return new errors/* UserError */.yo(`${what}.`, { reason: "unsupported-config", hint });
}

;// CONCATENATED MODULE: ./lib/src/release/worker/empty-ids.js

/** Where wrangler takes an empty text for a resource that is not named: it keeps what the version before was bound to. */
const INHERITED = {
    agent_memory: "namespace",
    ai_search_namespace: "namespace",
    d1: "id",
    dispatch_namespace: "namespace",
    flagship: "app_id",
    kv_namespace: "namespace_id",
    queue: "queue_name",
    r2_bucket: "bucket_name",
};
/** What leads nowhere without a name, and in which member of a configuration it stands. */
const REQUIRED = {
    ai_search: { instance_name: "instance_name" },
    artifacts: { namespace: "namespace" },
    durable_object_namespace: { class_name: "class_name" },
    hyperdrive: { id: "id" },
    k2: { stream: "stream" },
    logfwdr: { destination: "destination" },
    mtls_certificate: { certificate_id: "certificate_id" },
    ratelimit: { namespace_id: "namespace_id" },
    secrets_store_secret: { store_id: "store_id", secret_name: "secret_name" },
    service: { service: "service" },
    vectorize: { index_name: "index_name" },
    vpc_service: { service_id: "service_id" },
    workflow: { workflow_name: "name", class_name: "class_name" },
};
/** Upload metadata in which no binding has an empty id: it is inherited as by wrangler, or throws where it leads nowhere. */
function withoutEmptyIds(metadata) {
    if (!Array.isArray(metadata.bindings))
        return metadata;
    return { ...metadata, bindings: metadata.bindings.map(withoutEmptyId) };
}
function withoutEmptyId(binding) {
    const { name, type } = binding;
    const inherited = Object.hasOwn(INHERITED, type) ? INHERITED[type] : undefined;
    if (inherited !== undefined && binding[inherited] === "")
        return { name, type: "inherit" };
    const required = Object.hasOwn(REQUIRED, type) ? REQUIRED[type] : undefined;
    const empty = Object.keys(required ?? {}).find((field) => binding[field] === "");
    if (empty === undefined)
        return binding;
    throw new errors/* UserError */.yo(`The binding \`${name}\` has an empty \`${required?.[empty]}\`: it leads nowhere.`, {
        reason: "unsupported-config",
        hint: "Write the one that is meant into the wrangler configuration, or remove the binding.",
    });
}

;// CONCATENATED MODULE: ./lib/src/release/worker/environment.js

/** Reasons of an environment that was not chosen well. */
const ENVIRONMENT_REASONS = (/* unused pure expression or super */ null && (["environment-required", "environment-unknown"]));
/** The word that selects the top level of a configuration that defines environments. */
const TOP_LEVEL = "top-level";
/** What wrangler is given as `--env` for a chosen environment; the empty text is the top level. */
function wranglerEnvironment(chosen) {
    return chosen === undefined || chosen === TOP_LEVEL ? "" : chosen;
}
/**
 * Throws if the configuration defines environments and none was chosen, if it does not define the chosen one, or if a
 * generated configuration was built for another one. `config` is undefined if wrangler refuses it.
 */
function checkEnvironment(chosen, environments, config) {
    const known = environments.map((name) => `\`${name}\``).join(", ");
    if (chosen === undefined && environments.length > 0)
        throw new errors/* UserError */.yo("The wrangler configuration defines environments, and the input `environment` is empty.", {
            reason: "environment-required",
            hint: `Set it to one of ${known}, or to \`${TOP_LEVEL}\`.`,
        });
    if (chosen === TOP_LEVEL && environments.includes(TOP_LEVEL))
        throw new errors/* UserError */.yo(`The wrangler configuration defines an environment called \`${TOP_LEVEL}\`.`, {
            reason: "environment-unknown",
            hint: "That word chooses the settings outside of all environments: give the environment another name.",
        });
    const wanted = wranglerEnvironment(chosen);
    const generated = config !== undefined && config.configPath !== config.userConfigPath;
    if (generated)
        checkBuiltFor(chosen, config);
    else if (wanted !== "" && !environments.includes(wanted))
        throw new errors/* UserError */.yo(`The wrangler configuration defines no environment "${wanted}".`, {
            reason: "environment-unknown",
            hint: known === "" ? "It defines none: leave the input `environment` empty." : `It defines ${known}.`,
        });
}
function checkBuiltFor(chosen, { targetEnvironment }) {
    const say = (name) => (name === "" ? "the top level" : `"${name}"`);
    const wanted = wranglerEnvironment(chosen);
    const built = targetEnvironment ?? "";
    if (chosen === undefined || built === wanted)
        return;
    throw new errors/* UserError */.yo(`The generated configuration was built for ${say(built)}, not for ${say(wanted)}.`, {
        reason: "environment-unknown",
        hint: wanted === ""
            ? "Build without `CLOUDFLARE_ENV`, as worker.yml does where no environment is chosen."
            : `Build with \`CLOUDFLARE_ENV=${wanted}\`: worker.yml sets it for \`build-command\`, so let nothing there change it.`,
    });
}

;// CONCATENATED MODULE: ./lib/src/document/nearest.js
/** `Did you mean "path"? Allowed: …` for a key that is not allowed. */
function suggestKey(key, allowed) {
    const near = nearest(key, allowed);
    return `${near === undefined ? "" : `Did you mean "${near}"? `}Allowed: ${allowed.join(", ")}.`;
}
/** The allowed word that was most likely meant; undefined if none is near. */
function nearest(word, allowed) {
    const [best] = allowed
        .map((candidate) => ({ candidate, far: distance(candidate.toLowerCase(), word.toLowerCase()) }))
        .filter(({ far }) => far <= Math.max(1, word.length / 3))
        .sort((a, b) => a.far - b.far);
    return best?.candidate;
}
/**
 * How many letters must change, two that changed places being one change; words of unlike lengths are far apart whatever
 * their letters.
 */
function distance(a, b) {
    if (Math.abs(a.length - b.length) > Math.max(1, b.length / 3))
        return Number.POSITIVE_INFINITY;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
        }
        [before, row] = [row, next];
    }
    return row[b.length] ?? 0;
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
;// CONCATENATED MODULE: ./lib/src/release/worker/exports.js
/** Kinds of exports that travel in the metadata, with the states of a Durable Object class that one upload can bring about. */
const CARRIED = {
    worker: [undefined],
    "durable-object": [undefined, "created", "deleted", "renamed"],
};
/** An entry of `exports` that one upload cannot carry out, and what to do: a moving class, a container, a workflow. */
function oddExport(exports) {
    for (const [name, one] of Object.entries((exports ?? {}))) {
        const states = Object.hasOwn(CARRIED, String(one.type)) ? CARRIED[String(one.type)] : undefined;
        if (states === undefined)
            return {
                setting: `exports.${name}`,
                hint: "Declare workflows with `workflows`; other kinds stay with `wrangler deploy`.",
            };
        if (one.container === undefined && states.includes(one.state))
            continue;
        return {
            setting: `exports.${name}.${one.container === undefined ? "state" : "container"}`,
            hint: "Classes that move between Workers and containers take several deployments: deploy this Worker with `wrangler deploy`.",
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/release/worker/support.js




/** Reasons of a configuration that is more than Slipway carries out. */
const CONFIG_REASONS = (/* unused pure expression or super */ null && (["unsupported-config"]));
// wrangler puts these into the upload metadata, or reads them only to bundle.
const IN_THE_BUNDLE = [
    ...["vars", "kv_namespaces", "r2_buckets", "d1_databases", "vectorize", "hyperdrive", "services", "browser", "ai"],
    ...["ai_search", "ai_search_namespaces", "agent_memory", "analytics", "analytics_engine_datasets", "artifacts"],
    ...["dispatch_namespaces", "flagship", "images", "k2", "logfwdr", "media", "mtls_certificates", "pipelines"],
    ...["ratelimits", "secrets", "secrets_store_secrets", "send_email", "stream", "unsafe_hello_world"],
    ...["version_metadata", "vpc_networks", "vpc_services", "worker_loaders", "cache", "compatibility_date"],
    ...["compatibility_flags", "keep_vars", "limits", "placement"],
    ...["main", "rules", "find_additional_modules", "preserve_file_names", "base_dir", "tsconfig", "jsx_factory"],
    ...["jsx_fragment", "build", "no_bundle", "minify", "keep_names", "define", "alias", "upload_source_maps"],
    ...["dependencies_instrumentation", "unsafe", "exports"],
];
// The release carries these in its own settings (`releaseConfig`).
const IN_THE_SETTINGS = [
    ...["name", "topLevelName", "definedEnvironments", "targetEnvironment", "configPath", "userConfigPath"],
    ...["account_id", "assets", "durable_objects", "migrations", "observability", "logpush", "preview_urls", "queues"],
    ...["route", "routes", "streaming_tail_consumers", "tail_consumers", "triggers", "workers_dev", "workflows"],
];
// `wrangler deploy` does not apply these either: they are about development, previews or wrangler itself.
const NOT_DEPLOYED = [
    "dev",
    "connect",
    "access",
    "previews",
    "send_metrics",
    "cloudchamber",
    "python_modules",
    "$schema",
];
const KNOWN = new Set([...IN_THE_BUNDLE, ...IN_THE_SETTINGS, ...NOT_DEPLOYED]);
const at = (config, path) => path.split(".").reduce((value, key) => value?.[key], config);
const whenSet = (setting, hint) => ({
    setting,
    applies: (config) => isSet(at(config, setting)),
    hint,
});
// An empty list of these is an order, too: it clears what is there.
const whenPresent = (setting, hint) => ({
    setting,
    applies: (config) => at(config, setting) !== undefined && at(config, setting) !== null,
    hint,
});
const MODULES = "Migrate the Worker to ES modules: https://developers.cloudflare.com/workers/reference/migrate-to-module-workers/";
/** The line that takes the place of Workers Sites. */
function insteadOfSite({ site }) {
    const { bucket = "./public" } = site;
    return `Workers Sites is superseded: write \`"assets": { "directory": ${JSON.stringify(bucket)}, "binding": "ASSETS" }\` in its place, and \`env.ASSETS.fetch(request)\` where the code calls \`getAssetFromKV\`.`;
}
const REFUSED = [
    whenSet("containers", "Containers are rolled out instance by instance: deploy this Worker with `wrangler deploy`."),
    whenPresent("addresses", "Email Routing rules belong to the zone: create them there, once, and remove the setting."),
    whenPresent("triggers.events", "Event triggers are not applied yet: deploy this Worker with `wrangler deploy`."),
    whenSet("site", insteadOfSite),
    whenSet("unsafe.metadata", "It could change any part of the upload unseen: remove it."),
    whenSet("unsafe.capnp", "It could change any part of the upload unseen: remove it."),
    whenSet("wasm_modules", MODULES),
    whenSet("text_blobs", MODULES),
    whenSet("data_blobs", MODULES),
    whenSet("first_party_worker", "It is for Cloudflare's own Workers: remove it."),
    whenSet("pages_build_output_dir", "This is a Pages project: seal a Worker's directory, or name its configuration."),
    {
        setting: "compliance_region",
        applies: (config) => isSet(config.compliance_region) && config.compliance_region !== "public",
        hint: "Only the public region is supported: deploy this Worker with `wrangler deploy`.",
    },
    {
        setting: "legacy_env",
        applies: (config) => config.legacy_env === false,
        hint: "Service environments no longer exist: remove the setting, every environment is a Worker of its own.",
    },
    {
        setting: "main",
        applies: (config) => typeof config.main === "string" && config.main.endsWith(".py"),
        hint: "Python Workers are not supported: deploy this Worker with `wrangler deploy`.",
    },
];
// Settings of which the release carries named parts: an unknown part must not be dropped.
const PARTS = {
    assets: ["directory", "binding", "html_handling", "not_found_handling", "run_worker_first", "base_path"],
    durable_objects: ["bindings", "code_update_strategy"],
    queues: ["producers", "consumers"],
    secrets: ["required"],
    triggers: ["crons", "events"],
    unsafe: ["bindings", "metadata", "capnp"],
};
/**
 * Throws if the configuration holds something that a release would not carry: what is known not to be, by name and with
 * a way out, and everything that is not known. `defaults` are the values that wrangler fills in by itself.
 */
function refuseUnsupported(config, defaults = {}) {
    for (const { setting, applies, hint } of REFUSED)
        if (applies(config))
            throw unsupported(setting, typeof hint === "string" ? hint : hint(config));
    const odd = oddExport(config.exports);
    if (odd !== undefined)
        throw unsupported(odd.setting, odd.hint);
    const refused = new Set(REFUSED.map(({ setting }) => setting));
    for (const [key, value] of Object.entries(config)) {
        if (KNOWN.has(key) || refused.has(key) || !isSet(value) || same(value, defaults[key]))
            continue;
        throw unsupported(key);
    }
    for (const [setting, known] of Object.entries(PARTS)) {
        for (const [part, value] of Object.entries((config[setting] ?? {}))) {
            if (!known.includes(part) && isSet(value))
                throw unsupported(`${setting}.${part}`);
        }
    }
}
/** Throws if somebody wrote a setting that nobody knows, whatever its value: wrangler would drop it with a warning. */
function refuseUnknown(written) {
    for (const name of written) {
        const fix = unknownSetting(name.replace(/^env\..*\.(?=[^.]*$)/, ""));
        if (fix !== undefined)
            throw unknown(name, fix);
    }
}
/**
 * Throws if wrangler says that it dropped a part of a setting that a deployment carries. `within` is the setting as wrangler
 * writes paths (`kv_namespaces[0]`), empty for the top level.
 */
function refuseDropped(dropped) {
    for (const { within, name } of dropped) {
        const path = within === "" ? name : `${within}.${name}`;
        const key = path.replace(/^env\.[^.]*\./, "").split(/[.[]/)[0] ?? "";
        if (NOT_DEPLOYED.includes(key))
            continue;
        throw new errors/* UserError */.yo(`The wrangler configuration sets \`${path}\`, which this wrangler drops.`, {
            reason: "unsupported-config",
            hint: "Nothing may be dropped silently: correct its name, remove it, or update wrangler.",
        });
    }
}
/** What to do about a setting that nobody knows; undefined for one that is known, carried out or not. */
function unknownSetting(key) {
    const refused = new Set(REFUSED.map(({ setting }) => setting.split(".")[0] ?? ""));
    const known = [...KNOWN, ...refused, "env"];
    if (known.includes(key))
        return undefined;
    const near = nearest(key, known);
    return near === undefined ? DROPPED : `Did you mean \`${near}\`? ${DROPPED}`;
}
const DROPPED = "Nothing may be dropped silently: remove the setting, or update Slipway.";
/** The refusal of one setting; without a hint it is one that Slipway has never heard of. */
function unsupported(setting, hint) {
    return hint === undefined ? unknown(setting, DROPPED) : refusal(setting, "which it does not carry out", hint);
}
const unknown = (setting, fix) => refusal(setting, "which this version does not know", fix);
function refusal(setting, why, hint) {
    const message = `The wrangler configuration sets \`${setting}\`, ${why}.`;
    return new errors/* UserError */.yo(message, { reason: "unsupported-config", hint });
}
function isSet(value) {
    if (value === undefined || value === null || value === false || value === "")
        return false;
    return typeof value !== "object" || Object.values(value).some(isSet);
}
function same(a, b) {
    return b !== undefined && (0,json/* canonicalJson */.d)(a) === (0,json/* canonicalJson */.d)(b);
}

;// CONCATENATED MODULE: ./lib/src/release/worker/from-wrangler.js

/** The settings of a release as `wrangler deploy` would apply them to the Worker, without the modules. */
function releaseConfig(config, worker) {
    const routes = config.routes ?? (config.route === undefined ? [] : [config.route]);
    const domains = routes.filter(isCustomDomain);
    const patterns = routes.filter((route) => !isCustomDomain(route));
    const consumers = config.queues?.consumers ?? [];
    const workflows = (config.workflows ?? []).filter(({ script_name }) => (script_name ?? worker) === worker);
    return withoutUndefined({
        assets: config.assets === undefined ? undefined : assetSettings(config.assets),
        // wrangler sends nothing for an empty list, so the last routes stay attached.
        routes: patterns.length === 0 ? undefined : patterns.map(routeSettings),
        custom_domains: domains.length === 0 ? undefined : domains.map(domainSettings),
        crons: config.triggers?.crons,
        queue_consumers: consumers.length === 0 ? undefined : consumers.map(consumerSettings),
        workflows: workflows.length === 0 ? undefined : workflows.map(workflowSettings),
        migrations: config.migrations?.length ? config.migrations : undefined,
        workers_dev: config.workers_dev ?? routes.length === 0,
        preview_urls: config.preview_urls,
        // wrangler takes the absence of the setting for the wish to switch it off.
        observability: config.observability ?? { enabled: false },
        logpush: config.logpush,
        tail_consumers: config.tail_consumers,
        streaming_tail_consumers: config.streaming_tail_consumers,
        tags: managedTags(config),
        account_id: config.account_id,
        code_update_strategy: config.durable_objects?.code_update_strategy,
    });
}
function isCustomDomain(route) {
    return typeof route !== "string" && route.custom_domain === true;
}
function assetSettings(assets) {
    const { binding, html_handling, not_found_handling, base_path, run_worker_first } = assets;
    return withoutUndefined({ binding, html_handling, not_found_handling, base_path, run_worker_first });
}
function routeSettings(route) {
    if (typeof route === "string")
        return { pattern: route };
    return only(route, { pattern: "pattern", zone_id: "zone_id", zone_name: "zone_name", custom_domain: null }, "routes");
}
function domainSettings(route) {
    const names = { pattern: "hostname", zone_id: "zone_id", zone_name: "zone_name", custom_domain: null };
    return only(route, { ...names, enabled: "enabled", previews_enabled: "previews_enabled" }, "routes");
}
function consumerSettings(consumer) {
    const names = {
        max_batch_size: "batch_size",
        max_retries: "max_retries",
        max_batch_timeout: "max_wait_time_ms",
        max_concurrency: "max_concurrency",
        retry_delay: "retry_delay",
        // wrangler accepts it for Worker consumers and does not send it.
        visibility_timeout_ms: null,
    };
    const { queue, type = "worker", dead_letter_queue, ...options } = consumer;
    if (type !== "worker")
        throw unsupported("queues.consumers.type", "Create pull consumers with `wrangler queues consumer http add`.");
    const settings = only(options, names, "queues.consumers");
    if (settings.max_wait_time_ms !== undefined)
        settings.max_wait_time_ms *= 1000;
    return withoutUndefined({ queue, type: "worker", dead_letter_queue, settings });
}
function workflowSettings(workflow) {
    const same = (...keys) => Object.fromEntries(keys.map((key) => [key, key]));
    const carried = same("name", "class_name", "limits", "concurrency", "schedules", "default_retention", "jurisdiction");
    // The binding is in the metadata; `remote` is for development.
    const names = { ...carried, binding: null, script_name: null, remote: null };
    const settings = only(workflow, names, "workflows");
    if (settings.schedules !== undefined)
        settings.schedules = [settings.schedules].flat().map((cron) => ({ cron: cron }));
    return settings;
}
function managedTags({ definedEnvironments, topLevelName, targetEnvironment }) {
    if (!definedEnvironments?.length || !topLevelName)
        return [];
    return [`cf:service=${topLevelName}`, ...(targetEnvironment ? [`cf:environment=${targetEnvironment}`] : [])];
}
/** Renames the members by `names` (null leaves one out); an unknown member that is set stops. */
function only(from, names, setting) {
    const carried = [];
    for (const [key, value] of Object.entries(from)) {
        if (value === undefined || value === null)
            continue;
        const name = Object.hasOwn(names, key) ? names[key] : undefined;
        if (name === undefined)
            throw unsupported(`${setting}.${key}`);
        if (name !== null)
            carried.push([name, value]);
    }
    return Object.fromEntries(carried);
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

;// CONCATENATED MODULE: ./lib/src/release/worker/version-header.js
/** The header in which a wrapped Worker names the version that answers. */
const VERSION_HEADER = "x-worker-version";
/**
 * Puts a new entry in front of a Worker's own, so that every answer of its default export carries `x-worker-version`. All
 * handlers, exports and classes stay what they are. A `version_metadata` binding is added if there is none. Without code
 * there is nothing to wrap.
 */
function addVersionHeader({ metadata, modules }) {
    const entry = modules.find(({ name }) => name === metadata.main_module);
    // Static files show the release's stamp instead.
    if (entry === undefined)
        return { metadata, modules };
    const bindings = (metadata.bindings ?? []);
    const existing = bindings.find(({ type }) => type === "version_metadata");
    const binding = existing ?? { name: free("SLIPWAY_VERSION", bindings), type: "version_metadata" };
    const name = free("slipway-entry", modules);
    const wrapper = {
        name: `${name}.js`,
        contentType: entry.contentType,
        contents: new TextEncoder().encode(wrapperSource(entry.name, binding.name)),
    };
    return {
        metadata: {
            ...metadata,
            main_module: wrapper.name,
            bindings: existing === undefined ? [...bindings, binding] : bindings,
        },
        modules: [wrapper, ...modules],
    };
}
function free(wish, taken) {
    const clash = (name) => taken.some((other) => other.name === name || other.name === `${name}.js`);
    let name = wish;
    for (let number = 2; clash(name); number++)
        name = `${wish}_${number}`;
    return name;
}
function wrapperSource(entry, binding) {
    const specifier = JSON.stringify(`./${entry.replace(/^\.\//, "")}`);
    return `// Added by Slipway: every answer names the version it comes from.
import * as entry from ${specifier};
export * from ${specifier};

const show = (response, env) => {
  const version = env?.[${JSON.stringify(binding)}]?.id;
  if (version === undefined || !(response instanceof Response) || response.status === 0) return response;
  try {
    response.headers.set("${VERSION_HEADER}", version);
    return response;
  } catch {
    // Headers of answers from elsewhere cannot be changed: those of a copy can.
    const copy = new Response(response.body, response);
    copy.headers.set("${VERSION_HEADER}", version);
    return copy;
  }
};

const wrapHandlers = (main) => {
  const wrapped = {};
  // A handler may sit on the prototype (an app, an instance), and may need its own object as \`this\`.
  for (let level = main; level !== null && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const key of Object.getOwnPropertyNames(level)) {
      if (key === "constructor" || Object.hasOwn(wrapped, key)) continue;
      const get = () => {
        const value = main[key];
        if (typeof value !== "function") return value;
        if (key !== "fetch") return value.bind(main);
        return async (request, env, ctx) => show(await value.call(main, request, env, ctx), env);
      };
      Object.defineProperty(wrapped, key, { get, enumerable: true, configurable: true });
    }
  }
  return wrapped;
};

const wrapClass = (Main) => {
  if (Main.prototype === undefined || !("fetch" in Main.prototype)) return Main;
  const Wrapped = class extends Main {
    async fetch(request) {
      return show(await super.fetch(request), this.env);
    }
  };
  Object.defineProperty(Wrapped, "name", { value: Main.name });
  return Wrapped;
};

const wrap = (main) => {
  if (typeof main === "function") return wrapClass(main);
  return typeof main === "object" && main !== null ? wrapHandlers(main) : main;
};

export default wrap(entry.default);
`;
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/not-carried.js

/** Reasons of a release that is not sealed. */
const NOT_CARRIED_REASONS = (/* unused pure expression or super */ null && (["unsupported-config"]));
/** A release that is not written, because no reader would take it; `why` continues "The release …". */
function notCarried(why) {
    return new errors/* UserError */.yo(`The release that would be sealed ${why}.`, {
        reason: "unsupported-config",
        hint: "Nothing may be dropped or sent unseen: remove the setting that it comes from, or update Slipway.",
    });
}

;// CONCATENATED MODULE: ./lib/src/text/strict-json.js
/** Levels of objects and lists: far more than anything we write, far less than any reader's stack. */
const DEPTH = 64;
/**
 * Reads JSON that two readers cannot understand differently: a key that occurs twice in one object, text that is not UTF-8,
 * and more than 64 levels are problems. Linear in the length, whatever the text.
 */
function readStrictJson(bytes) {
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { problem: "is not UTF-8" };
    }
    const { deep, repeated } = scan(text);
    if (deep)
        return { problem: `is deeper than ${DEPTH} levels` };
    try {
        const value = JSON.parse(text);
        return repeated === undefined ? { value } : { problem: `has the key ${JSON.stringify(repeated)} twice` };
    }
    catch (error) {
        return { problem: `is not JSON (${error instanceof Error ? error.message : error})` };
    }
}
const [SPACE, QUOTE, COLON] = [0x20, 0x22, 0x3a];
const [OPEN_OBJECT, OPEN_LIST, CLOSE_OBJECT, CLOSE_LIST] = [0x7b, 0x5b, 0x7d, 0x5d];
/** How deep the text goes, and the first key that an object has twice: of a text that is not JSON, whatever it looks like. */
function scan(text) {
    const open = [];
    let repeated;
    let [start, end] = [0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        // Most of a text is white space, and most of the rest stands in strings.
        if (character <= SPACE)
            continue;
        if (character === QUOTE) {
            [start, end] = [at, endOfString(text, at)];
            at = end;
        }
        else if (character === COLON) {
            const key = keyOf(text.slice(start, end + 1));
            const keys = open.at(-1);
            if (keys?.has(key))
                repeated ??= key;
            keys?.add(key);
        }
        else if (character === OPEN_OBJECT || character === OPEN_LIST) {
            if (open.length === DEPTH)
                return { deep: true, repeated };
            open.push(new Set());
        }
        else if (character === CLOSE_OBJECT || character === CLOSE_LIST)
            open.pop();
    }
    return { deep: false, repeated };
}
/** Two spellings of one key are one key. */
function keyOf(string) {
    if (!string.includes("\\"))
        return string.slice(1, -1);
    try {
        return JSON.parse(string);
    }
    catch {
        return string;
    }
}
/** The place of the quote that ends the string; the end of the text if none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text.charCodeAt(end - 1 - escapes) === 0x5c)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/problem.js
/** Holds a value against a compiled schema; undefined if it is as it should be. */
function findProblem(validate, value) {
    const check = validate;
    if (check(value))
        return undefined;
    const [error] = check.errors ?? [];
    if (error === undefined)
        throw new Error("The validator refused without a reason.");
    const { missingProperty, additionalProperty } = error.params;
    const path = error.instancePath.split("/").slice(1).map(plain);
    const key = additionalProperty ?? missingProperty;
    const whole = key === undefined ? path : [...path, key];
    return { path: whole, unknown: additionalProperty !== undefined, value: valueAt(value, whole) };
}
/** The path as people write it: `routes[0].zone`. */
function writePath(path) {
    return path.map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
}
/** A value in at most eighty characters. */
function show(value) {
    return value === undefined ? "no value" : JSON.stringify(value).slice(0, 80);
}
function valueAt(value, path) {
    return path.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}
// A JSON pointer escapes two characters.
const plain = (part) => part.replaceAll("~1", "/").replaceAll("~0", "~");

;// CONCATENATED MODULE: ./lib/src/release/worker/schema.generated.js
// Generated from docs/upload-metadata.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

const validate = validate52;
/* harmony default export */ const schema_generated = ((/* unused pure expression or super */ null && (validate52)));
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/upload-metadata.schema.json", "title": "worker/metadata.json of a sealed release, format 1", "type": "object", "additionalProperties": false, "properties": { "main_module": { "type": "string" }, "bindings": { "type": "array", "items": { "$ref": "#/$defs/binding" }, "maxItems": 10000 }, "exports": { "type": "object", "maxProperties": 1000, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "enum": ["durable-object", "worker"] }, "state": { "enum": ["created", "deleted", "renamed"] }, "storage": { "enum": ["sqlite", "legacy-kv"] }, "renamed_to": { "$ref": "#/$defs/name" }, "cache": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } } } } } }, "compatibility_date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "compatibility_flags": { "$ref": "#/$defs/texts" }, "keep_bindings": { "type": "array", "items": { "enum": ["plain_text", "json", "secret_text", "secret_key"] } }, "placement": { "type": "object", "additionalProperties": false, "properties": { "mode": { "enum": ["off", "smart", "targeted"] }, "hint": { "type": "string" }, "region": { "type": "string" }, "host": { "type": "string" }, "hostname": { "type": "string" } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "cpu_ms": { "type": "number" }, "subrequests": { "type": "number" } } }, "cache_options": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "cross_version_cache": { "type": "boolean" } } }, "observability": { "type": "object" }, "logpush": { "type": "boolean" }, "tail_consumers": { "type": "array" }, "streaming_tail_consumers": { "type": "array" }, "package_dependencies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "packageJsonVersion": { "type": "string" }, "installedVersion": { "type": "string" } } }, "maxItems": 1000 } }, "$defs": { "name": { "type": "string", "pattern": "^[\\s\\S]{1,255}$" }, "texts": { "type": "array", "items": { "type": "string" } }, "binding": { "type": "object", "discriminator": { "propertyName": "type" }, "required": ["name", "type"], "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "enum": ["inherit", "analytics", "assets", "media", "stream", "version_metadata", "worker_loader"] } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "plain_text" }, "text": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "json" }, "json": true } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "kv_namespace" }, "namespace_id": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "r2_bucket" }, "bucket_name": { "type": "string" }, "jurisdiction": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "d1" }, "id": { "type": "string" }, "internalEnv": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "queue" }, "queue_name": { "type": "string" }, "delivery_delay": { "type": "number" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "durable_object_namespace" }, "class_name": { "type": "string" }, "script_name": { "type": "string" }, "environment": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "workflow" }, "workflow_name": { "type": "string" }, "class_name": { "type": "string" }, "script_name": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "service" }, "service": { "type": "string" }, "environment": { "type": "string" }, "entrypoint": { "type": "string" }, "props": { "type": "object" }, "cross_account_grant": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "dispatch_namespace" }, "namespace": { "type": "string" }, "outbound": { "type": "object", "additionalProperties": false, "properties": { "worker": { "type": "object", "additionalProperties": false, "properties": { "service": { "type": "string" }, "environment": { "type": "string" } } }, "params": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" } } } } } } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "analytics_engine" }, "dataset": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "hyperdrive" }, "id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vectorize" }, "index_name": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "mtls_certificate" }, "certificate_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "pipelines" }, "pipeline": { "type": "string" }, "stream": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "k2" }, "stream": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "secrets_store_secret" }, "store_id": { "type": "string" }, "secret_name": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "send_email" }, "destination_address": { "type": "string" }, "allowed_destination_addresses": { "$ref": "#/$defs/texts" }, "allowed_sender_addresses": { "$ref": "#/$defs/texts" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ratelimit" }, "namespace_id": { "type": "string" }, "simple": { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "number" }, "period": { "type": "number" } } } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "logfwdr" }, "destination": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vpc_service" }, "service_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vpc_network" }, "tunnel_id": { "type": "string" }, "network_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai_search_namespace" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "agent_memory" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "artifacts" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai_search" }, "instance_name": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "flagship" }, "app_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "unsafe_hello_world" }, "enable_timer": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai" }, "staging": { "type": "boolean" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "browser" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "images" }, "raw": { "type": "boolean" } } }] } } };
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { "type": "object", "discriminator": { "propertyName": "type" }, "required": ["name", "type"], "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "enum": ["inherit", "analytics", "assets", "media", "stream", "version_metadata", "worker_loader"] } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "plain_text" }, "text": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "json" }, "json": true } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "kv_namespace" }, "namespace_id": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "r2_bucket" }, "bucket_name": { "type": "string" }, "jurisdiction": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "d1" }, "id": { "type": "string" }, "internalEnv": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "queue" }, "queue_name": { "type": "string" }, "delivery_delay": { "type": "number" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "durable_object_namespace" }, "class_name": { "type": "string" }, "script_name": { "type": "string" }, "environment": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "workflow" }, "workflow_name": { "type": "string" }, "class_name": { "type": "string" }, "script_name": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "service" }, "service": { "type": "string" }, "environment": { "type": "string" }, "entrypoint": { "type": "string" }, "props": { "type": "object" }, "cross_account_grant": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "dispatch_namespace" }, "namespace": { "type": "string" }, "outbound": { "type": "object", "additionalProperties": false, "properties": { "worker": { "type": "object", "additionalProperties": false, "properties": { "service": { "type": "string" }, "environment": { "type": "string" } } }, "params": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" } } } } } } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "analytics_engine" }, "dataset": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "hyperdrive" }, "id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vectorize" }, "index_name": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "mtls_certificate" }, "certificate_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "pipelines" }, "pipeline": { "type": "string" }, "stream": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "k2" }, "stream": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "secrets_store_secret" }, "store_id": { "type": "string" }, "secret_name": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "send_email" }, "destination_address": { "type": "string" }, "allowed_destination_addresses": { "$ref": "#/$defs/texts" }, "allowed_sender_addresses": { "$ref": "#/$defs/texts" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ratelimit" }, "namespace_id": { "type": "string" }, "simple": { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "number" }, "period": { "type": "number" } } } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "logfwdr" }, "destination": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vpc_service" }, "service_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vpc_network" }, "tunnel_id": { "type": "string" }, "network_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai_search_namespace" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "agent_memory" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "artifacts" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai_search" }, "instance_name": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "flagship" }, "app_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "unsafe_hello_world" }, "enable_timer": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai" }, "staging": { "type": "boolean" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "browser" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "images" }, "raw": { "type": "boolean" } } }] };
const schema21 = { "type": "string", "pattern": "^[\\s\\S]{1,255}$" };
const pattern3 = new RegExp("^[\\s\\S]{1,255}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern3.test(data)) {
                validate54.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{1,255}$" } }];
                return false;
            }
        }
        else {
            validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
            return false;
        }
    }
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema22 = { "type": "array", "items": { "type": "string" } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (typeof data[i0] !== "string") {
                    validate80.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }];
                    return false;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
            return false;
        }
    }
    validate80.errors = vErrors;
    return errors === 0;
}
validate80.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) {
                validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const tag0 = data.type;
                if (typeof tag0 == "string") {
                    if (tag0 === "inherit") {
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing1;
                                if (((data.name === undefined) && (missing1 = "name")) || ((data.type === undefined) && (missing1 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 } }];
                                    return false;
                                }
                                else {
                                    const _errs4 = errors;
                                    for (const key0 in data) {
                                        if (!((key0 === "name") || (key0 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs4 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs5 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid2 = _errs5 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data.type !== undefined) {
                                                let data1 = data.type;
                                                const _errs6 = errors;
                                                if (!(((((((data1 === "inherit") || (data1 === "analytics")) || (data1 === "assets")) || (data1 === "media")) || (data1 === "stream")) || (data1 === "version_metadata")) || (data1 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid2 = _errs6 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        var props0 = true;
                    }
                    else if (tag0 === "analytics") {
                        const _errs7 = errors;
                        if (errors === _errs7) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing2;
                                if (((data.name === undefined) && (missing2 = "name")) || ((data.type === undefined) && (missing2 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing2 } }];
                                    return false;
                                }
                                else {
                                    const _errs9 = errors;
                                    for (const key1 in data) {
                                        if (!((key1 === "name") || (key1 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs9 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs10 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid4 = _errs10 === errors;
                                        }
                                        else {
                                            var valid4 = true;
                                        }
                                        if (valid4) {
                                            if (data.type !== undefined) {
                                                let data3 = data.type;
                                                const _errs11 = errors;
                                                if (!(((((((data3 === "inherit") || (data3 === "analytics")) || (data3 === "assets")) || (data3 === "media")) || (data3 === "stream")) || (data3 === "version_metadata")) || (data3 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid4 = _errs11 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "assets") {
                        const _errs12 = errors;
                        if (errors === _errs12) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing3;
                                if (((data.name === undefined) && (missing3 = "name")) || ((data.type === undefined) && (missing3 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing3 } }];
                                    return false;
                                }
                                else {
                                    const _errs14 = errors;
                                    for (const key2 in data) {
                                        if (!((key2 === "name") || (key2 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs14 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs15 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid6 = _errs15 === errors;
                                        }
                                        else {
                                            var valid6 = true;
                                        }
                                        if (valid6) {
                                            if (data.type !== undefined) {
                                                let data5 = data.type;
                                                const _errs16 = errors;
                                                if (!(((((((data5 === "inherit") || (data5 === "analytics")) || (data5 === "assets")) || (data5 === "media")) || (data5 === "stream")) || (data5 === "version_metadata")) || (data5 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid6 = _errs16 === errors;
                                            }
                                            else {
                                                var valid6 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "media") {
                        const _errs17 = errors;
                        if (errors === _errs17) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing4;
                                if (((data.name === undefined) && (missing4 = "name")) || ((data.type === undefined) && (missing4 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing4 } }];
                                    return false;
                                }
                                else {
                                    const _errs19 = errors;
                                    for (const key3 in data) {
                                        if (!((key3 === "name") || (key3 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs19 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs20 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid8 = _errs20 === errors;
                                        }
                                        else {
                                            var valid8 = true;
                                        }
                                        if (valid8) {
                                            if (data.type !== undefined) {
                                                let data7 = data.type;
                                                const _errs21 = errors;
                                                if (!(((((((data7 === "inherit") || (data7 === "analytics")) || (data7 === "assets")) || (data7 === "media")) || (data7 === "stream")) || (data7 === "version_metadata")) || (data7 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid8 = _errs21 === errors;
                                            }
                                            else {
                                                var valid8 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "stream") {
                        const _errs22 = errors;
                        if (errors === _errs22) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing5;
                                if (((data.name === undefined) && (missing5 = "name")) || ((data.type === undefined) && (missing5 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing5 } }];
                                    return false;
                                }
                                else {
                                    const _errs24 = errors;
                                    for (const key4 in data) {
                                        if (!((key4 === "name") || (key4 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs24 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs25 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid10 = _errs25 === errors;
                                        }
                                        else {
                                            var valid10 = true;
                                        }
                                        if (valid10) {
                                            if (data.type !== undefined) {
                                                let data9 = data.type;
                                                const _errs26 = errors;
                                                if (!(((((((data9 === "inherit") || (data9 === "analytics")) || (data9 === "assets")) || (data9 === "media")) || (data9 === "stream")) || (data9 === "version_metadata")) || (data9 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid10 = _errs26 === errors;
                                            }
                                            else {
                                                var valid10 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "version_metadata") {
                        const _errs27 = errors;
                        if (errors === _errs27) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing6;
                                if (((data.name === undefined) && (missing6 = "name")) || ((data.type === undefined) && (missing6 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing6 } }];
                                    return false;
                                }
                                else {
                                    const _errs29 = errors;
                                    for (const key5 in data) {
                                        if (!((key5 === "name") || (key5 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs29 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs30 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid12 = _errs30 === errors;
                                        }
                                        else {
                                            var valid12 = true;
                                        }
                                        if (valid12) {
                                            if (data.type !== undefined) {
                                                let data11 = data.type;
                                                const _errs31 = errors;
                                                if (!(((((((data11 === "inherit") || (data11 === "analytics")) || (data11 === "assets")) || (data11 === "media")) || (data11 === "stream")) || (data11 === "version_metadata")) || (data11 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid12 = _errs31 === errors;
                                            }
                                            else {
                                                var valid12 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "worker_loader") {
                        const _errs32 = errors;
                        if (errors === _errs32) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing7;
                                if (((data.name === undefined) && (missing7 = "name")) || ((data.type === undefined) && (missing7 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing7 } }];
                                    return false;
                                }
                                else {
                                    const _errs34 = errors;
                                    for (const key6 in data) {
                                        if (!((key6 === "name") || (key6 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs34 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs35 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid14 = _errs35 === errors;
                                        }
                                        else {
                                            var valid14 = true;
                                        }
                                        if (valid14) {
                                            if (data.type !== undefined) {
                                                let data13 = data.type;
                                                const _errs36 = errors;
                                                if (!(((((((data13 === "inherit") || (data13 === "analytics")) || (data13 === "assets")) || (data13 === "media")) || (data13 === "stream")) || (data13 === "version_metadata")) || (data13 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid14 = _errs36 === errors;
                                            }
                                            else {
                                                var valid14 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "plain_text") {
                        const _errs37 = errors;
                        if (errors === _errs37) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing8;
                                if (((data.name === undefined) && (missing8 = "name")) || ((data.type === undefined) && (missing8 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing8 } }];
                                    return false;
                                }
                                else {
                                    const _errs39 = errors;
                                    for (const key7 in data) {
                                        if (!(((key7 === "name") || (key7 === "type")) || (key7 === "text"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs39 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs40 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid16 = _errs40 === errors;
                                        }
                                        else {
                                            var valid16 = true;
                                        }
                                        if (valid16) {
                                            if (data.type !== undefined) {
                                                const _errs41 = errors;
                                                if ("plain_text" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "plain_text" } }];
                                                    return false;
                                                }
                                                var valid16 = _errs41 === errors;
                                            }
                                            else {
                                                var valid16 = true;
                                            }
                                            if (valid16) {
                                                if (data.text !== undefined) {
                                                    const _errs42 = errors;
                                                    if (typeof data.text !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid16 = _errs42 === errors;
                                                }
                                                else {
                                                    var valid16 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "json") {
                        const _errs44 = errors;
                        if (errors === _errs44) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing9;
                                if (((data.name === undefined) && (missing9 = "name")) || ((data.type === undefined) && (missing9 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing9 } }];
                                    return false;
                                }
                                else {
                                    const _errs46 = errors;
                                    for (const key8 in data) {
                                        if (!(((key8 === "name") || (key8 === "type")) || (key8 === "json"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs46 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs47 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid18 = _errs47 === errors;
                                        }
                                        else {
                                            var valid18 = true;
                                        }
                                        if (valid18) {
                                            if (data.type !== undefined) {
                                                const _errs48 = errors;
                                                if ("json" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/2/properties/type/const", keyword: "const", params: { allowedValue: "json" } }];
                                                    return false;
                                                }
                                                var valid18 = _errs48 === errors;
                                            }
                                            else {
                                                var valid18 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "kv_namespace") {
                        const _errs49 = errors;
                        if (errors === _errs49) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing10;
                                if (((data.name === undefined) && (missing10 = "name")) || ((data.type === undefined) && (missing10 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing10 } }];
                                    return false;
                                }
                                else {
                                    const _errs51 = errors;
                                    for (const key9 in data) {
                                        if (!((((key9 === "name") || (key9 === "type")) || (key9 === "namespace_id")) || (key9 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs51 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs52 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid20 = _errs52 === errors;
                                        }
                                        else {
                                            var valid20 = true;
                                        }
                                        if (valid20) {
                                            if (data.type !== undefined) {
                                                const _errs53 = errors;
                                                if ("kv_namespace" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/3/properties/type/const", keyword: "const", params: { allowedValue: "kv_namespace" } }];
                                                    return false;
                                                }
                                                var valid20 = _errs53 === errors;
                                            }
                                            else {
                                                var valid20 = true;
                                            }
                                            if (valid20) {
                                                if (data.namespace_id !== undefined) {
                                                    const _errs54 = errors;
                                                    if (typeof data.namespace_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace_id", schemaPath: "#/oneOf/3/properties/namespace_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid20 = _errs54 === errors;
                                                }
                                                else {
                                                    var valid20 = true;
                                                }
                                                if (valid20) {
                                                    if (data.raw !== undefined) {
                                                        const _errs56 = errors;
                                                        if (typeof data.raw !== "boolean") {
                                                            validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/3/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid20 = _errs56 === errors;
                                                    }
                                                    else {
                                                        var valid20 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "r2_bucket") {
                        const _errs58 = errors;
                        if (errors === _errs58) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing11;
                                if (((data.name === undefined) && (missing11 = "name")) || ((data.type === undefined) && (missing11 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing11 } }];
                                    return false;
                                }
                                else {
                                    const _errs60 = errors;
                                    for (const key10 in data) {
                                        if (!(((((key10 === "name") || (key10 === "type")) || (key10 === "bucket_name")) || (key10 === "jurisdiction")) || (key10 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs60 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs61 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid22 = _errs61 === errors;
                                        }
                                        else {
                                            var valid22 = true;
                                        }
                                        if (valid22) {
                                            if (data.type !== undefined) {
                                                const _errs62 = errors;
                                                if ("r2_bucket" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/4/properties/type/const", keyword: "const", params: { allowedValue: "r2_bucket" } }];
                                                    return false;
                                                }
                                                var valid22 = _errs62 === errors;
                                            }
                                            else {
                                                var valid22 = true;
                                            }
                                            if (valid22) {
                                                if (data.bucket_name !== undefined) {
                                                    const _errs63 = errors;
                                                    if (typeof data.bucket_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/bucket_name", schemaPath: "#/oneOf/4/properties/bucket_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid22 = _errs63 === errors;
                                                }
                                                else {
                                                    var valid22 = true;
                                                }
                                                if (valid22) {
                                                    if (data.jurisdiction !== undefined) {
                                                        const _errs65 = errors;
                                                        if (typeof data.jurisdiction !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/jurisdiction", schemaPath: "#/oneOf/4/properties/jurisdiction/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid22 = _errs65 === errors;
                                                    }
                                                    else {
                                                        var valid22 = true;
                                                    }
                                                    if (valid22) {
                                                        if (data.raw !== undefined) {
                                                            const _errs67 = errors;
                                                            if (typeof data.raw !== "boolean") {
                                                                validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/4/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid22 = _errs67 === errors;
                                                        }
                                                        else {
                                                            var valid22 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "d1") {
                        const _errs69 = errors;
                        if (errors === _errs69) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing12;
                                if (((data.name === undefined) && (missing12 = "name")) || ((data.type === undefined) && (missing12 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing12 } }];
                                    return false;
                                }
                                else {
                                    const _errs71 = errors;
                                    for (const key11 in data) {
                                        if (!(((((key11 === "name") || (key11 === "type")) || (key11 === "id")) || (key11 === "internalEnv")) || (key11 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs71 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs72 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid24 = _errs72 === errors;
                                        }
                                        else {
                                            var valid24 = true;
                                        }
                                        if (valid24) {
                                            if (data.type !== undefined) {
                                                const _errs73 = errors;
                                                if ("d1" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/5/properties/type/const", keyword: "const", params: { allowedValue: "d1" } }];
                                                    return false;
                                                }
                                                var valid24 = _errs73 === errors;
                                            }
                                            else {
                                                var valid24 = true;
                                            }
                                            if (valid24) {
                                                if (data.id !== undefined) {
                                                    const _errs74 = errors;
                                                    if (typeof data.id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid24 = _errs74 === errors;
                                                }
                                                else {
                                                    var valid24 = true;
                                                }
                                                if (valid24) {
                                                    if (data.internalEnv !== undefined) {
                                                        const _errs76 = errors;
                                                        if (typeof data.internalEnv !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/internalEnv", schemaPath: "#/oneOf/5/properties/internalEnv/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid24 = _errs76 === errors;
                                                    }
                                                    else {
                                                        var valid24 = true;
                                                    }
                                                    if (valid24) {
                                                        if (data.raw !== undefined) {
                                                            const _errs78 = errors;
                                                            if (typeof data.raw !== "boolean") {
                                                                validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/5/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid24 = _errs78 === errors;
                                                        }
                                                        else {
                                                            var valid24 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "queue") {
                        const _errs80 = errors;
                        if (errors === _errs80) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing13;
                                if (((data.name === undefined) && (missing13 = "name")) || ((data.type === undefined) && (missing13 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing13 } }];
                                    return false;
                                }
                                else {
                                    const _errs82 = errors;
                                    for (const key12 in data) {
                                        if (!(((((key12 === "name") || (key12 === "type")) || (key12 === "queue_name")) || (key12 === "delivery_delay")) || (key12 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs82 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs83 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid26 = _errs83 === errors;
                                        }
                                        else {
                                            var valid26 = true;
                                        }
                                        if (valid26) {
                                            if (data.type !== undefined) {
                                                const _errs84 = errors;
                                                if ("queue" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/6/properties/type/const", keyword: "const", params: { allowedValue: "queue" } }];
                                                    return false;
                                                }
                                                var valid26 = _errs84 === errors;
                                            }
                                            else {
                                                var valid26 = true;
                                            }
                                            if (valid26) {
                                                if (data.queue_name !== undefined) {
                                                    const _errs85 = errors;
                                                    if (typeof data.queue_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/queue_name", schemaPath: "#/oneOf/6/properties/queue_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid26 = _errs85 === errors;
                                                }
                                                else {
                                                    var valid26 = true;
                                                }
                                                if (valid26) {
                                                    if (data.delivery_delay !== undefined) {
                                                        let data36 = data.delivery_delay;
                                                        const _errs87 = errors;
                                                        if (!((typeof data36 == "number") && (isFinite(data36)))) {
                                                            validate53.errors = [{ instancePath: instancePath + "/delivery_delay", schemaPath: "#/oneOf/6/properties/delivery_delay/type", keyword: "type", params: { type: "number" } }];
                                                            return false;
                                                        }
                                                        var valid26 = _errs87 === errors;
                                                    }
                                                    else {
                                                        var valid26 = true;
                                                    }
                                                    if (valid26) {
                                                        if (data.raw !== undefined) {
                                                            const _errs89 = errors;
                                                            if (typeof data.raw !== "boolean") {
                                                                validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/6/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid26 = _errs89 === errors;
                                                        }
                                                        else {
                                                            var valid26 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "durable_object_namespace") {
                        const _errs91 = errors;
                        if (errors === _errs91) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing14;
                                if (((data.name === undefined) && (missing14 = "name")) || ((data.type === undefined) && (missing14 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing14 } }];
                                    return false;
                                }
                                else {
                                    const _errs93 = errors;
                                    for (const key13 in data) {
                                        if (!(((((key13 === "name") || (key13 === "type")) || (key13 === "class_name")) || (key13 === "script_name")) || (key13 === "environment"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs93 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs94 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid28 = _errs94 === errors;
                                        }
                                        else {
                                            var valid28 = true;
                                        }
                                        if (valid28) {
                                            if (data.type !== undefined) {
                                                const _errs95 = errors;
                                                if ("durable_object_namespace" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/const", keyword: "const", params: { allowedValue: "durable_object_namespace" } }];
                                                    return false;
                                                }
                                                var valid28 = _errs95 === errors;
                                            }
                                            else {
                                                var valid28 = true;
                                            }
                                            if (valid28) {
                                                if (data.class_name !== undefined) {
                                                    const _errs96 = errors;
                                                    if (typeof data.class_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/class_name", schemaPath: "#/oneOf/7/properties/class_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid28 = _errs96 === errors;
                                                }
                                                else {
                                                    var valid28 = true;
                                                }
                                                if (valid28) {
                                                    if (data.script_name !== undefined) {
                                                        const _errs98 = errors;
                                                        if (typeof data.script_name !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/script_name", schemaPath: "#/oneOf/7/properties/script_name/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid28 = _errs98 === errors;
                                                    }
                                                    else {
                                                        var valid28 = true;
                                                    }
                                                    if (valid28) {
                                                        if (data.environment !== undefined) {
                                                            const _errs100 = errors;
                                                            if (typeof data.environment !== "string") {
                                                                validate53.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/oneOf/7/properties/environment/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                            }
                                                            var valid28 = _errs100 === errors;
                                                        }
                                                        else {
                                                            var valid28 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "workflow") {
                        const _errs102 = errors;
                        if (errors === _errs102) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing15;
                                if (((data.name === undefined) && (missing15 = "name")) || ((data.type === undefined) && (missing15 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing15 } }];
                                    return false;
                                }
                                else {
                                    const _errs104 = errors;
                                    for (const key14 in data) {
                                        if (!((((((key14 === "name") || (key14 === "type")) || (key14 === "workflow_name")) || (key14 === "class_name")) || (key14 === "script_name")) || (key14 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs104 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs105 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid30 = _errs105 === errors;
                                        }
                                        else {
                                            var valid30 = true;
                                        }
                                        if (valid30) {
                                            if (data.type !== undefined) {
                                                const _errs106 = errors;
                                                if ("workflow" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/8/properties/type/const", keyword: "const", params: { allowedValue: "workflow" } }];
                                                    return false;
                                                }
                                                var valid30 = _errs106 === errors;
                                            }
                                            else {
                                                var valid30 = true;
                                            }
                                            if (valid30) {
                                                if (data.workflow_name !== undefined) {
                                                    const _errs107 = errors;
                                                    if (typeof data.workflow_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/workflow_name", schemaPath: "#/oneOf/8/properties/workflow_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid30 = _errs107 === errors;
                                                }
                                                else {
                                                    var valid30 = true;
                                                }
                                                if (valid30) {
                                                    if (data.class_name !== undefined) {
                                                        const _errs109 = errors;
                                                        if (typeof data.class_name !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/class_name", schemaPath: "#/oneOf/8/properties/class_name/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid30 = _errs109 === errors;
                                                    }
                                                    else {
                                                        var valid30 = true;
                                                    }
                                                    if (valid30) {
                                                        if (data.script_name !== undefined) {
                                                            const _errs111 = errors;
                                                            if (typeof data.script_name !== "string") {
                                                                validate53.errors = [{ instancePath: instancePath + "/script_name", schemaPath: "#/oneOf/8/properties/script_name/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                            }
                                                            var valid30 = _errs111 === errors;
                                                        }
                                                        else {
                                                            var valid30 = true;
                                                        }
                                                        if (valid30) {
                                                            if (data.raw !== undefined) {
                                                                const _errs113 = errors;
                                                                if (typeof data.raw !== "boolean") {
                                                                    validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/8/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                                    return false;
                                                                }
                                                                var valid30 = _errs113 === errors;
                                                            }
                                                            else {
                                                                var valid30 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "service") {
                        const _errs115 = errors;
                        if (errors === _errs115) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing16;
                                if (((data.name === undefined) && (missing16 = "name")) || ((data.type === undefined) && (missing16 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing16 } }];
                                    return false;
                                }
                                else {
                                    const _errs117 = errors;
                                    for (const key15 in data) {
                                        if (!(((((((key15 === "name") || (key15 === "type")) || (key15 === "service")) || (key15 === "environment")) || (key15 === "entrypoint")) || (key15 === "props")) || (key15 === "cross_account_grant"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs117 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs118 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid32 = _errs118 === errors;
                                        }
                                        else {
                                            var valid32 = true;
                                        }
                                        if (valid32) {
                                            if (data.type !== undefined) {
                                                const _errs119 = errors;
                                                if ("service" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/9/properties/type/const", keyword: "const", params: { allowedValue: "service" } }];
                                                    return false;
                                                }
                                                var valid32 = _errs119 === errors;
                                            }
                                            else {
                                                var valid32 = true;
                                            }
                                            if (valid32) {
                                                if (data.service !== undefined) {
                                                    const _errs120 = errors;
                                                    if (typeof data.service !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/oneOf/9/properties/service/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid32 = _errs120 === errors;
                                                }
                                                else {
                                                    var valid32 = true;
                                                }
                                                if (valid32) {
                                                    if (data.environment !== undefined) {
                                                        const _errs122 = errors;
                                                        if (typeof data.environment !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/oneOf/9/properties/environment/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid32 = _errs122 === errors;
                                                    }
                                                    else {
                                                        var valid32 = true;
                                                    }
                                                    if (valid32) {
                                                        if (data.entrypoint !== undefined) {
                                                            const _errs124 = errors;
                                                            if (typeof data.entrypoint !== "string") {
                                                                validate53.errors = [{ instancePath: instancePath + "/entrypoint", schemaPath: "#/oneOf/9/properties/entrypoint/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                            }
                                                            var valid32 = _errs124 === errors;
                                                        }
                                                        else {
                                                            var valid32 = true;
                                                        }
                                                        if (valid32) {
                                                            if (data.props !== undefined) {
                                                                let data54 = data.props;
                                                                const _errs126 = errors;
                                                                if (!(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
                                                                    validate53.errors = [{ instancePath: instancePath + "/props", schemaPath: "#/oneOf/9/properties/props/type", keyword: "type", params: { type: "object" } }];
                                                                    return false;
                                                                }
                                                                var valid32 = _errs126 === errors;
                                                            }
                                                            else {
                                                                var valid32 = true;
                                                            }
                                                            if (valid32) {
                                                                if (data.cross_account_grant !== undefined) {
                                                                    const _errs128 = errors;
                                                                    if (typeof data.cross_account_grant !== "string") {
                                                                        validate53.errors = [{ instancePath: instancePath + "/cross_account_grant", schemaPath: "#/oneOf/9/properties/cross_account_grant/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                    var valid32 = _errs128 === errors;
                                                                }
                                                                else {
                                                                    var valid32 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "dispatch_namespace") {
                        const _errs130 = errors;
                        if (errors === _errs130) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing17;
                                if (((data.name === undefined) && (missing17 = "name")) || ((data.type === undefined) && (missing17 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing17 } }];
                                    return false;
                                }
                                else {
                                    const _errs132 = errors;
                                    for (const key16 in data) {
                                        if (!((((key16 === "name") || (key16 === "type")) || (key16 === "namespace")) || (key16 === "outbound"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs132 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs133 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid34 = _errs133 === errors;
                                        }
                                        else {
                                            var valid34 = true;
                                        }
                                        if (valid34) {
                                            if (data.type !== undefined) {
                                                const _errs134 = errors;
                                                if ("dispatch_namespace" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/10/properties/type/const", keyword: "const", params: { allowedValue: "dispatch_namespace" } }];
                                                    return false;
                                                }
                                                var valid34 = _errs134 === errors;
                                            }
                                            else {
                                                var valid34 = true;
                                            }
                                            if (valid34) {
                                                if (data.namespace !== undefined) {
                                                    const _errs135 = errors;
                                                    if (typeof data.namespace !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/oneOf/10/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid34 = _errs135 === errors;
                                                }
                                                else {
                                                    var valid34 = true;
                                                }
                                                if (valid34) {
                                                    if (data.outbound !== undefined) {
                                                        let data59 = data.outbound;
                                                        const _errs137 = errors;
                                                        if (errors === _errs137) {
                                                            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                                                const _errs139 = errors;
                                                                for (const key17 in data59) {
                                                                    if (!((key17 === "worker") || (key17 === "params"))) {
                                                                        validate53.errors = [{ instancePath: instancePath + "/outbound", schemaPath: "#/oneOf/10/properties/outbound/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs139 === errors) {
                                                                    if (data59.worker !== undefined) {
                                                                        let data60 = data59.worker;
                                                                        const _errs140 = errors;
                                                                        if (errors === _errs140) {
                                                                            if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                                                const _errs142 = errors;
                                                                                for (const key18 in data60) {
                                                                                    if (!((key18 === "service") || (key18 === "environment"))) {
                                                                                        validate53.errors = [{ instancePath: instancePath + "/outbound/worker", schemaPath: "#/oneOf/10/properties/outbound/properties/worker/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs142 === errors) {
                                                                                    if (data60.service !== undefined) {
                                                                                        const _errs143 = errors;
                                                                                        if (typeof data60.service !== "string") {
                                                                                            validate53.errors = [{ instancePath: instancePath + "/outbound/worker/service", schemaPath: "#/oneOf/10/properties/outbound/properties/worker/properties/service/type", keyword: "type", params: { type: "string" } }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid36 = _errs143 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid36 = true;
                                                                                    }
                                                                                    if (valid36) {
                                                                                        if (data60.environment !== undefined) {
                                                                                            const _errs145 = errors;
                                                                                            if (typeof data60.environment !== "string") {
                                                                                                validate53.errors = [{ instancePath: instancePath + "/outbound/worker/environment", schemaPath: "#/oneOf/10/properties/outbound/properties/worker/properties/environment/type", keyword: "type", params: { type: "string" } }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid36 = _errs145 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid36 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate53.errors = [{ instancePath: instancePath + "/outbound/worker", schemaPath: "#/oneOf/10/properties/outbound/properties/worker/type", keyword: "type", params: { type: "object" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid35 = _errs140 === errors;
                                                                    }
                                                                    else {
                                                                        var valid35 = true;
                                                                    }
                                                                    if (valid35) {
                                                                        if (data59.params !== undefined) {
                                                                            let data63 = data59.params;
                                                                            const _errs147 = errors;
                                                                            if (errors === _errs147) {
                                                                                if (Array.isArray(data63)) {
                                                                                    var valid37 = true;
                                                                                    const len0 = data63.length;
                                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                                        let data64 = data63[i0];
                                                                                        const _errs149 = errors;
                                                                                        if (errors === _errs149) {
                                                                                            if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                                                                let missing18;
                                                                                                if ((data64.name === undefined) && (missing18 = "name")) {
                                                                                                    validate53.errors = [{ instancePath: instancePath + "/outbound/params/" + i0, schemaPath: "#/oneOf/10/properties/outbound/properties/params/items/required", keyword: "required", params: { missingProperty: missing18 } }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs151 = errors;
                                                                                                    for (const key19 in data64) {
                                                                                                        if (!(key19 === "name")) {
                                                                                                            validate53.errors = [{ instancePath: instancePath + "/outbound/params/" + i0, schemaPath: "#/oneOf/10/properties/outbound/properties/params/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs151 === errors) {
                                                                                                        if (data64.name !== undefined) {
                                                                                                            if (typeof data64.name !== "string") {
                                                                                                                validate53.errors = [{ instancePath: instancePath + "/outbound/params/" + i0 + "/name", schemaPath: "#/oneOf/10/properties/outbound/properties/params/items/properties/name/type", keyword: "type", params: { type: "string" } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate53.errors = [{ instancePath: instancePath + "/outbound/params/" + i0, schemaPath: "#/oneOf/10/properties/outbound/properties/params/items/type", keyword: "type", params: { type: "object" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid37 = _errs149 === errors;
                                                                                        if (!valid37) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate53.errors = [{ instancePath: instancePath + "/outbound/params", schemaPath: "#/oneOf/10/properties/outbound/properties/params/type", keyword: "type", params: { type: "array" } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid35 = _errs147 === errors;
                                                                        }
                                                                        else {
                                                                            var valid35 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate53.errors = [{ instancePath: instancePath + "/outbound", schemaPath: "#/oneOf/10/properties/outbound/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid34 = _errs137 === errors;
                                                    }
                                                    else {
                                                        var valid34 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "analytics_engine") {
                        const _errs154 = errors;
                        if (errors === _errs154) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing19;
                                if (((data.name === undefined) && (missing19 = "name")) || ((data.type === undefined) && (missing19 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: missing19 } }];
                                    return false;
                                }
                                else {
                                    const _errs156 = errors;
                                    for (const key20 in data) {
                                        if (!(((key20 === "name") || (key20 === "type")) || (key20 === "dataset"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs156 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs157 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid40 = _errs157 === errors;
                                        }
                                        else {
                                            var valid40 = true;
                                        }
                                        if (valid40) {
                                            if (data.type !== undefined) {
                                                const _errs158 = errors;
                                                if ("analytics_engine" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/11/properties/type/const", keyword: "const", params: { allowedValue: "analytics_engine" } }];
                                                    return false;
                                                }
                                                var valid40 = _errs158 === errors;
                                            }
                                            else {
                                                var valid40 = true;
                                            }
                                            if (valid40) {
                                                if (data.dataset !== undefined) {
                                                    const _errs159 = errors;
                                                    if (typeof data.dataset !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/dataset", schemaPath: "#/oneOf/11/properties/dataset/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid40 = _errs159 === errors;
                                                }
                                                else {
                                                    var valid40 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "hyperdrive") {
                        const _errs161 = errors;
                        if (errors === _errs161) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing20;
                                if (((data.name === undefined) && (missing20 = "name")) || ((data.type === undefined) && (missing20 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: missing20 } }];
                                    return false;
                                }
                                else {
                                    const _errs163 = errors;
                                    for (const key21 in data) {
                                        if (!(((key21 === "name") || (key21 === "type")) || (key21 === "id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs163 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs164 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid42 = _errs164 === errors;
                                        }
                                        else {
                                            var valid42 = true;
                                        }
                                        if (valid42) {
                                            if (data.type !== undefined) {
                                                const _errs165 = errors;
                                                if ("hyperdrive" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/12/properties/type/const", keyword: "const", params: { allowedValue: "hyperdrive" } }];
                                                    return false;
                                                }
                                                var valid42 = _errs165 === errors;
                                            }
                                            else {
                                                var valid42 = true;
                                            }
                                            if (valid42) {
                                                if (data.id !== undefined) {
                                                    const _errs166 = errors;
                                                    if (typeof data.id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/12/properties/id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid42 = _errs166 === errors;
                                                }
                                                else {
                                                    var valid42 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "vectorize") {
                        const _errs168 = errors;
                        if (errors === _errs168) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing21;
                                if (((data.name === undefined) && (missing21 = "name")) || ((data.type === undefined) && (missing21 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: missing21 } }];
                                    return false;
                                }
                                else {
                                    const _errs170 = errors;
                                    for (const key22 in data) {
                                        if (!((((key22 === "name") || (key22 === "type")) || (key22 === "index_name")) || (key22 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs170 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs171 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid44 = _errs171 === errors;
                                        }
                                        else {
                                            var valid44 = true;
                                        }
                                        if (valid44) {
                                            if (data.type !== undefined) {
                                                const _errs172 = errors;
                                                if ("vectorize" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/13/properties/type/const", keyword: "const", params: { allowedValue: "vectorize" } }];
                                                    return false;
                                                }
                                                var valid44 = _errs172 === errors;
                                            }
                                            else {
                                                var valid44 = true;
                                            }
                                            if (valid44) {
                                                if (data.index_name !== undefined) {
                                                    const _errs173 = errors;
                                                    if (typeof data.index_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/index_name", schemaPath: "#/oneOf/13/properties/index_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid44 = _errs173 === errors;
                                                }
                                                else {
                                                    var valid44 = true;
                                                }
                                                if (valid44) {
                                                    if (data.raw !== undefined) {
                                                        const _errs175 = errors;
                                                        if (typeof data.raw !== "boolean") {
                                                            validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/13/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid44 = _errs175 === errors;
                                                    }
                                                    else {
                                                        var valid44 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "mtls_certificate") {
                        const _errs177 = errors;
                        if (errors === _errs177) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing22;
                                if (((data.name === undefined) && (missing22 = "name")) || ((data.type === undefined) && (missing22 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: missing22 } }];
                                    return false;
                                }
                                else {
                                    const _errs179 = errors;
                                    for (const key23 in data) {
                                        if (!(((key23 === "name") || (key23 === "type")) || (key23 === "certificate_id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs179 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs180 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid46 = _errs180 === errors;
                                        }
                                        else {
                                            var valid46 = true;
                                        }
                                        if (valid46) {
                                            if (data.type !== undefined) {
                                                const _errs181 = errors;
                                                if ("mtls_certificate" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/14/properties/type/const", keyword: "const", params: { allowedValue: "mtls_certificate" } }];
                                                    return false;
                                                }
                                                var valid46 = _errs181 === errors;
                                            }
                                            else {
                                                var valid46 = true;
                                            }
                                            if (valid46) {
                                                if (data.certificate_id !== undefined) {
                                                    const _errs182 = errors;
                                                    if (typeof data.certificate_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/certificate_id", schemaPath: "#/oneOf/14/properties/certificate_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid46 = _errs182 === errors;
                                                }
                                                else {
                                                    var valid46 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "pipelines") {
                        const _errs184 = errors;
                        if (errors === _errs184) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing23;
                                if (((data.name === undefined) && (missing23 = "name")) || ((data.type === undefined) && (missing23 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: missing23 } }];
                                    return false;
                                }
                                else {
                                    const _errs186 = errors;
                                    for (const key24 in data) {
                                        if (!((((key24 === "name") || (key24 === "type")) || (key24 === "pipeline")) || (key24 === "stream"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs186 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs187 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid48 = _errs187 === errors;
                                        }
                                        else {
                                            var valid48 = true;
                                        }
                                        if (valid48) {
                                            if (data.type !== undefined) {
                                                const _errs188 = errors;
                                                if ("pipelines" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/15/properties/type/const", keyword: "const", params: { allowedValue: "pipelines" } }];
                                                    return false;
                                                }
                                                var valid48 = _errs188 === errors;
                                            }
                                            else {
                                                var valid48 = true;
                                            }
                                            if (valid48) {
                                                if (data.pipeline !== undefined) {
                                                    const _errs189 = errors;
                                                    if (typeof data.pipeline !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/pipeline", schemaPath: "#/oneOf/15/properties/pipeline/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid48 = _errs189 === errors;
                                                }
                                                else {
                                                    var valid48 = true;
                                                }
                                                if (valid48) {
                                                    if (data.stream !== undefined) {
                                                        const _errs191 = errors;
                                                        if (typeof data.stream !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/stream", schemaPath: "#/oneOf/15/properties/stream/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid48 = _errs191 === errors;
                                                    }
                                                    else {
                                                        var valid48 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "k2") {
                        const _errs193 = errors;
                        if (errors === _errs193) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing24;
                                if (((data.name === undefined) && (missing24 = "name")) || ((data.type === undefined) && (missing24 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: missing24 } }];
                                    return false;
                                }
                                else {
                                    const _errs195 = errors;
                                    for (const key25 in data) {
                                        if (!(((key25 === "name") || (key25 === "type")) || (key25 === "stream"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs195 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs196 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid50 = _errs196 === errors;
                                        }
                                        else {
                                            var valid50 = true;
                                        }
                                        if (valid50) {
                                            if (data.type !== undefined) {
                                                const _errs197 = errors;
                                                if ("k2" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/16/properties/type/const", keyword: "const", params: { allowedValue: "k2" } }];
                                                    return false;
                                                }
                                                var valid50 = _errs197 === errors;
                                            }
                                            else {
                                                var valid50 = true;
                                            }
                                            if (valid50) {
                                                if (data.stream !== undefined) {
                                                    const _errs198 = errors;
                                                    if (typeof data.stream !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/stream", schemaPath: "#/oneOf/16/properties/stream/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid50 = _errs198 === errors;
                                                }
                                                else {
                                                    var valid50 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "secrets_store_secret") {
                        const _errs200 = errors;
                        if (errors === _errs200) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing25;
                                if (((data.name === undefined) && (missing25 = "name")) || ((data.type === undefined) && (missing25 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: missing25 } }];
                                    return false;
                                }
                                else {
                                    const _errs202 = errors;
                                    for (const key26 in data) {
                                        if (!((((key26 === "name") || (key26 === "type")) || (key26 === "store_id")) || (key26 === "secret_name"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs202 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs203 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid52 = _errs203 === errors;
                                        }
                                        else {
                                            var valid52 = true;
                                        }
                                        if (valid52) {
                                            if (data.type !== undefined) {
                                                const _errs204 = errors;
                                                if ("secrets_store_secret" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/17/properties/type/const", keyword: "const", params: { allowedValue: "secrets_store_secret" } }];
                                                    return false;
                                                }
                                                var valid52 = _errs204 === errors;
                                            }
                                            else {
                                                var valid52 = true;
                                            }
                                            if (valid52) {
                                                if (data.store_id !== undefined) {
                                                    const _errs205 = errors;
                                                    if (typeof data.store_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/store_id", schemaPath: "#/oneOf/17/properties/store_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid52 = _errs205 === errors;
                                                }
                                                else {
                                                    var valid52 = true;
                                                }
                                                if (valid52) {
                                                    if (data.secret_name !== undefined) {
                                                        const _errs207 = errors;
                                                        if (typeof data.secret_name !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/secret_name", schemaPath: "#/oneOf/17/properties/secret_name/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid52 = _errs207 === errors;
                                                    }
                                                    else {
                                                        var valid52 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "send_email") {
                        const _errs209 = errors;
                        if (errors === _errs209) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing26;
                                if (((data.name === undefined) && (missing26 = "name")) || ((data.type === undefined) && (missing26 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: missing26 } }];
                                    return false;
                                }
                                else {
                                    const _errs211 = errors;
                                    for (const key27 in data) {
                                        if (!(((((key27 === "name") || (key27 === "type")) || (key27 === "destination_address")) || (key27 === "allowed_destination_addresses")) || (key27 === "allowed_sender_addresses"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs211 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs212 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid54 = _errs212 === errors;
                                        }
                                        else {
                                            var valid54 = true;
                                        }
                                        if (valid54) {
                                            if (data.type !== undefined) {
                                                const _errs213 = errors;
                                                if ("send_email" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/18/properties/type/const", keyword: "const", params: { allowedValue: "send_email" } }];
                                                    return false;
                                                }
                                                var valid54 = _errs213 === errors;
                                            }
                                            else {
                                                var valid54 = true;
                                            }
                                            if (valid54) {
                                                if (data.destination_address !== undefined) {
                                                    const _errs214 = errors;
                                                    if (typeof data.destination_address !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/destination_address", schemaPath: "#/oneOf/18/properties/destination_address/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid54 = _errs214 === errors;
                                                }
                                                else {
                                                    var valid54 = true;
                                                }
                                                if (valid54) {
                                                    if (data.allowed_destination_addresses !== undefined) {
                                                        const _errs216 = errors;
                                                        if (!(validate80(data.allowed_destination_addresses, { instancePath: instancePath + "/allowed_destination_addresses", parentData: data, parentDataProperty: "allowed_destination_addresses", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid54 = _errs216 === errors;
                                                    }
                                                    else {
                                                        var valid54 = true;
                                                    }
                                                    if (valid54) {
                                                        if (data.allowed_sender_addresses !== undefined) {
                                                            const _errs217 = errors;
                                                            if (!(validate80(data.allowed_sender_addresses, { instancePath: instancePath + "/allowed_sender_addresses", parentData: data, parentDataProperty: "allowed_sender_addresses", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid54 = _errs217 === errors;
                                                        }
                                                        else {
                                                            var valid54 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/18/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "ratelimit") {
                        const _errs218 = errors;
                        if (errors === _errs218) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing27;
                                if (((data.name === undefined) && (missing27 = "name")) || ((data.type === undefined) && (missing27 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: missing27 } }];
                                    return false;
                                }
                                else {
                                    const _errs220 = errors;
                                    for (const key28 in data) {
                                        if (!((((key28 === "name") || (key28 === "type")) || (key28 === "namespace_id")) || (key28 === "simple"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/19/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs220 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs221 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid56 = _errs221 === errors;
                                        }
                                        else {
                                            var valid56 = true;
                                        }
                                        if (valid56) {
                                            if (data.type !== undefined) {
                                                const _errs222 = errors;
                                                if ("ratelimit" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/19/properties/type/const", keyword: "const", params: { allowedValue: "ratelimit" } }];
                                                    return false;
                                                }
                                                var valid56 = _errs222 === errors;
                                            }
                                            else {
                                                var valid56 = true;
                                            }
                                            if (valid56) {
                                                if (data.namespace_id !== undefined) {
                                                    const _errs223 = errors;
                                                    if (typeof data.namespace_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace_id", schemaPath: "#/oneOf/19/properties/namespace_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid56 = _errs223 === errors;
                                                }
                                                else {
                                                    var valid56 = true;
                                                }
                                                if (valid56) {
                                                    if (data.simple !== undefined) {
                                                        let data98 = data.simple;
                                                        const _errs225 = errors;
                                                        if (errors === _errs225) {
                                                            if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                                                                const _errs227 = errors;
                                                                for (const key29 in data98) {
                                                                    if (!((key29 === "limit") || (key29 === "period"))) {
                                                                        validate53.errors = [{ instancePath: instancePath + "/simple", schemaPath: "#/oneOf/19/properties/simple/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs227 === errors) {
                                                                    if (data98.limit !== undefined) {
                                                                        let data99 = data98.limit;
                                                                        const _errs228 = errors;
                                                                        if (!((typeof data99 == "number") && (isFinite(data99)))) {
                                                                            validate53.errors = [{ instancePath: instancePath + "/simple/limit", schemaPath: "#/oneOf/19/properties/simple/properties/limit/type", keyword: "type", params: { type: "number" } }];
                                                                            return false;
                                                                        }
                                                                        var valid57 = _errs228 === errors;
                                                                    }
                                                                    else {
                                                                        var valid57 = true;
                                                                    }
                                                                    if (valid57) {
                                                                        if (data98.period !== undefined) {
                                                                            let data100 = data98.period;
                                                                            const _errs230 = errors;
                                                                            if (!((typeof data100 == "number") && (isFinite(data100)))) {
                                                                                validate53.errors = [{ instancePath: instancePath + "/simple/period", schemaPath: "#/oneOf/19/properties/simple/properties/period/type", keyword: "type", params: { type: "number" } }];
                                                                                return false;
                                                                            }
                                                                            var valid57 = _errs230 === errors;
                                                                        }
                                                                        else {
                                                                            var valid57 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate53.errors = [{ instancePath: instancePath + "/simple", schemaPath: "#/oneOf/19/properties/simple/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid56 = _errs225 === errors;
                                                    }
                                                    else {
                                                        var valid56 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/19/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "logfwdr") {
                        const _errs232 = errors;
                        if (errors === _errs232) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing28;
                                if (((data.name === undefined) && (missing28 = "name")) || ((data.type === undefined) && (missing28 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/20/required", keyword: "required", params: { missingProperty: missing28 } }];
                                    return false;
                                }
                                else {
                                    const _errs234 = errors;
                                    for (const key30 in data) {
                                        if (!(((key30 === "name") || (key30 === "type")) || (key30 === "destination"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/20/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs234 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs235 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid59 = _errs235 === errors;
                                        }
                                        else {
                                            var valid59 = true;
                                        }
                                        if (valid59) {
                                            if (data.type !== undefined) {
                                                const _errs236 = errors;
                                                if ("logfwdr" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/20/properties/type/const", keyword: "const", params: { allowedValue: "logfwdr" } }];
                                                    return false;
                                                }
                                                var valid59 = _errs236 === errors;
                                            }
                                            else {
                                                var valid59 = true;
                                            }
                                            if (valid59) {
                                                if (data.destination !== undefined) {
                                                    const _errs237 = errors;
                                                    if (typeof data.destination !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/destination", schemaPath: "#/oneOf/20/properties/destination/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid59 = _errs237 === errors;
                                                }
                                                else {
                                                    var valid59 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/20/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "vpc_service") {
                        const _errs239 = errors;
                        if (errors === _errs239) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing29;
                                if (((data.name === undefined) && (missing29 = "name")) || ((data.type === undefined) && (missing29 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/21/required", keyword: "required", params: { missingProperty: missing29 } }];
                                    return false;
                                }
                                else {
                                    const _errs241 = errors;
                                    for (const key31 in data) {
                                        if (!(((key31 === "name") || (key31 === "type")) || (key31 === "service_id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/21/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs241 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs242 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid61 = _errs242 === errors;
                                        }
                                        else {
                                            var valid61 = true;
                                        }
                                        if (valid61) {
                                            if (data.type !== undefined) {
                                                const _errs243 = errors;
                                                if ("vpc_service" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/21/properties/type/const", keyword: "const", params: { allowedValue: "vpc_service" } }];
                                                    return false;
                                                }
                                                var valid61 = _errs243 === errors;
                                            }
                                            else {
                                                var valid61 = true;
                                            }
                                            if (valid61) {
                                                if (data.service_id !== undefined) {
                                                    const _errs244 = errors;
                                                    if (typeof data.service_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/service_id", schemaPath: "#/oneOf/21/properties/service_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid61 = _errs244 === errors;
                                                }
                                                else {
                                                    var valid61 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/21/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "vpc_network") {
                        const _errs246 = errors;
                        if (errors === _errs246) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing30;
                                if (((data.name === undefined) && (missing30 = "name")) || ((data.type === undefined) && (missing30 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/22/required", keyword: "required", params: { missingProperty: missing30 } }];
                                    return false;
                                }
                                else {
                                    const _errs248 = errors;
                                    for (const key32 in data) {
                                        if (!((((key32 === "name") || (key32 === "type")) || (key32 === "tunnel_id")) || (key32 === "network_id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/22/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs248 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs249 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid63 = _errs249 === errors;
                                        }
                                        else {
                                            var valid63 = true;
                                        }
                                        if (valid63) {
                                            if (data.type !== undefined) {
                                                const _errs250 = errors;
                                                if ("vpc_network" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/22/properties/type/const", keyword: "const", params: { allowedValue: "vpc_network" } }];
                                                    return false;
                                                }
                                                var valid63 = _errs250 === errors;
                                            }
                                            else {
                                                var valid63 = true;
                                            }
                                            if (valid63) {
                                                if (data.tunnel_id !== undefined) {
                                                    const _errs251 = errors;
                                                    if (typeof data.tunnel_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/tunnel_id", schemaPath: "#/oneOf/22/properties/tunnel_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid63 = _errs251 === errors;
                                                }
                                                else {
                                                    var valid63 = true;
                                                }
                                                if (valid63) {
                                                    if (data.network_id !== undefined) {
                                                        const _errs253 = errors;
                                                        if (typeof data.network_id !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/network_id", schemaPath: "#/oneOf/22/properties/network_id/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid63 = _errs253 === errors;
                                                    }
                                                    else {
                                                        var valid63 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/22/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "ai_search_namespace") {
                        const _errs255 = errors;
                        if (errors === _errs255) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing31;
                                if (((data.name === undefined) && (missing31 = "name")) || ((data.type === undefined) && (missing31 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/23/required", keyword: "required", params: { missingProperty: missing31 } }];
                                    return false;
                                }
                                else {
                                    const _errs257 = errors;
                                    for (const key33 in data) {
                                        if (!(((key33 === "name") || (key33 === "type")) || (key33 === "namespace"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/23/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs257 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs258 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid65 = _errs258 === errors;
                                        }
                                        else {
                                            var valid65 = true;
                                        }
                                        if (valid65) {
                                            if (data.type !== undefined) {
                                                const _errs259 = errors;
                                                if ("ai_search_namespace" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/23/properties/type/const", keyword: "const", params: { allowedValue: "ai_search_namespace" } }];
                                                    return false;
                                                }
                                                var valid65 = _errs259 === errors;
                                            }
                                            else {
                                                var valid65 = true;
                                            }
                                            if (valid65) {
                                                if (data.namespace !== undefined) {
                                                    const _errs260 = errors;
                                                    if (typeof data.namespace !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/oneOf/23/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid65 = _errs260 === errors;
                                                }
                                                else {
                                                    var valid65 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/23/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "agent_memory") {
                        const _errs262 = errors;
                        if (errors === _errs262) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing32;
                                if (((data.name === undefined) && (missing32 = "name")) || ((data.type === undefined) && (missing32 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/24/required", keyword: "required", params: { missingProperty: missing32 } }];
                                    return false;
                                }
                                else {
                                    const _errs264 = errors;
                                    for (const key34 in data) {
                                        if (!(((key34 === "name") || (key34 === "type")) || (key34 === "namespace"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs264 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs265 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid67 = _errs265 === errors;
                                        }
                                        else {
                                            var valid67 = true;
                                        }
                                        if (valid67) {
                                            if (data.type !== undefined) {
                                                const _errs266 = errors;
                                                if ("agent_memory" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/24/properties/type/const", keyword: "const", params: { allowedValue: "agent_memory" } }];
                                                    return false;
                                                }
                                                var valid67 = _errs266 === errors;
                                            }
                                            else {
                                                var valid67 = true;
                                            }
                                            if (valid67) {
                                                if (data.namespace !== undefined) {
                                                    const _errs267 = errors;
                                                    if (typeof data.namespace !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/oneOf/24/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid67 = _errs267 === errors;
                                                }
                                                else {
                                                    var valid67 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/24/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "artifacts") {
                        const _errs269 = errors;
                        if (errors === _errs269) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing33;
                                if (((data.name === undefined) && (missing33 = "name")) || ((data.type === undefined) && (missing33 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/25/required", keyword: "required", params: { missingProperty: missing33 } }];
                                    return false;
                                }
                                else {
                                    const _errs271 = errors;
                                    for (const key35 in data) {
                                        if (!(((key35 === "name") || (key35 === "type")) || (key35 === "namespace"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/25/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs271 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs272 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid69 = _errs272 === errors;
                                        }
                                        else {
                                            var valid69 = true;
                                        }
                                        if (valid69) {
                                            if (data.type !== undefined) {
                                                const _errs273 = errors;
                                                if ("artifacts" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/25/properties/type/const", keyword: "const", params: { allowedValue: "artifacts" } }];
                                                    return false;
                                                }
                                                var valid69 = _errs273 === errors;
                                            }
                                            else {
                                                var valid69 = true;
                                            }
                                            if (valid69) {
                                                if (data.namespace !== undefined) {
                                                    const _errs274 = errors;
                                                    if (typeof data.namespace !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/oneOf/25/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid69 = _errs274 === errors;
                                                }
                                                else {
                                                    var valid69 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/25/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "ai_search") {
                        const _errs276 = errors;
                        if (errors === _errs276) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing34;
                                if (((data.name === undefined) && (missing34 = "name")) || ((data.type === undefined) && (missing34 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/26/required", keyword: "required", params: { missingProperty: missing34 } }];
                                    return false;
                                }
                                else {
                                    const _errs278 = errors;
                                    for (const key36 in data) {
                                        if (!(((key36 === "name") || (key36 === "type")) || (key36 === "instance_name"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/26/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs278 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs279 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid71 = _errs279 === errors;
                                        }
                                        else {
                                            var valid71 = true;
                                        }
                                        if (valid71) {
                                            if (data.type !== undefined) {
                                                const _errs280 = errors;
                                                if ("ai_search" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/26/properties/type/const", keyword: "const", params: { allowedValue: "ai_search" } }];
                                                    return false;
                                                }
                                                var valid71 = _errs280 === errors;
                                            }
                                            else {
                                                var valid71 = true;
                                            }
                                            if (valid71) {
                                                if (data.instance_name !== undefined) {
                                                    const _errs281 = errors;
                                                    if (typeof data.instance_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/instance_name", schemaPath: "#/oneOf/26/properties/instance_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid71 = _errs281 === errors;
                                                }
                                                else {
                                                    var valid71 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/26/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "flagship") {
                        const _errs283 = errors;
                        if (errors === _errs283) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing35;
                                if (((data.name === undefined) && (missing35 = "name")) || ((data.type === undefined) && (missing35 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/27/required", keyword: "required", params: { missingProperty: missing35 } }];
                                    return false;
                                }
                                else {
                                    const _errs285 = errors;
                                    for (const key37 in data) {
                                        if (!(((key37 === "name") || (key37 === "type")) || (key37 === "app_id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/27/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs285 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs286 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid73 = _errs286 === errors;
                                        }
                                        else {
                                            var valid73 = true;
                                        }
                                        if (valid73) {
                                            if (data.type !== undefined) {
                                                const _errs287 = errors;
                                                if ("flagship" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/27/properties/type/const", keyword: "const", params: { allowedValue: "flagship" } }];
                                                    return false;
                                                }
                                                var valid73 = _errs287 === errors;
                                            }
                                            else {
                                                var valid73 = true;
                                            }
                                            if (valid73) {
                                                if (data.app_id !== undefined) {
                                                    const _errs288 = errors;
                                                    if (typeof data.app_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/app_id", schemaPath: "#/oneOf/27/properties/app_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid73 = _errs288 === errors;
                                                }
                                                else {
                                                    var valid73 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/27/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "unsafe_hello_world") {
                        const _errs290 = errors;
                        if (errors === _errs290) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing36;
                                if (((data.name === undefined) && (missing36 = "name")) || ((data.type === undefined) && (missing36 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/28/required", keyword: "required", params: { missingProperty: missing36 } }];
                                    return false;
                                }
                                else {
                                    const _errs292 = errors;
                                    for (const key38 in data) {
                                        if (!(((key38 === "name") || (key38 === "type")) || (key38 === "enable_timer"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/28/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs292 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs293 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid75 = _errs293 === errors;
                                        }
                                        else {
                                            var valid75 = true;
                                        }
                                        if (valid75) {
                                            if (data.type !== undefined) {
                                                const _errs294 = errors;
                                                if ("unsafe_hello_world" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/28/properties/type/const", keyword: "const", params: { allowedValue: "unsafe_hello_world" } }];
                                                    return false;
                                                }
                                                var valid75 = _errs294 === errors;
                                            }
                                            else {
                                                var valid75 = true;
                                            }
                                            if (valid75) {
                                                if (data.enable_timer !== undefined) {
                                                    const _errs295 = errors;
                                                    if (typeof data.enable_timer !== "boolean") {
                                                        validate53.errors = [{ instancePath: instancePath + "/enable_timer", schemaPath: "#/oneOf/28/properties/enable_timer/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid75 = _errs295 === errors;
                                                }
                                                else {
                                                    var valid75 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/28/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "ai") {
                        const _errs297 = errors;
                        if (errors === _errs297) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing37;
                                if (((data.name === undefined) && (missing37 = "name")) || ((data.type === undefined) && (missing37 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/29/required", keyword: "required", params: { missingProperty: missing37 } }];
                                    return false;
                                }
                                else {
                                    const _errs299 = errors;
                                    for (const key39 in data) {
                                        if (!((((key39 === "name") || (key39 === "type")) || (key39 === "staging")) || (key39 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/29/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs299 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs300 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid77 = _errs300 === errors;
                                        }
                                        else {
                                            var valid77 = true;
                                        }
                                        if (valid77) {
                                            if (data.type !== undefined) {
                                                const _errs301 = errors;
                                                if ("ai" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/29/properties/type/const", keyword: "const", params: { allowedValue: "ai" } }];
                                                    return false;
                                                }
                                                var valid77 = _errs301 === errors;
                                            }
                                            else {
                                                var valid77 = true;
                                            }
                                            if (valid77) {
                                                if (data.staging !== undefined) {
                                                    const _errs302 = errors;
                                                    if (typeof data.staging !== "boolean") {
                                                        validate53.errors = [{ instancePath: instancePath + "/staging", schemaPath: "#/oneOf/29/properties/staging/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid77 = _errs302 === errors;
                                                }
                                                else {
                                                    var valid77 = true;
                                                }
                                                if (valid77) {
                                                    if (data.raw !== undefined) {
                                                        const _errs304 = errors;
                                                        if (typeof data.raw !== "boolean") {
                                                            validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/29/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid77 = _errs304 === errors;
                                                    }
                                                    else {
                                                        var valid77 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/29/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "browser") {
                        const _errs306 = errors;
                        if (errors === _errs306) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing38;
                                if (((data.name === undefined) && (missing38 = "name")) || ((data.type === undefined) && (missing38 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/30/required", keyword: "required", params: { missingProperty: missing38 } }];
                                    return false;
                                }
                                else {
                                    const _errs308 = errors;
                                    for (const key40 in data) {
                                        if (!(((key40 === "name") || (key40 === "type")) || (key40 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/30/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs308 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs309 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid79 = _errs309 === errors;
                                        }
                                        else {
                                            var valid79 = true;
                                        }
                                        if (valid79) {
                                            if (data.type !== undefined) {
                                                const _errs310 = errors;
                                                if ("browser" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/30/properties/type/const", keyword: "const", params: { allowedValue: "browser" } }];
                                                    return false;
                                                }
                                                var valid79 = _errs310 === errors;
                                            }
                                            else {
                                                var valid79 = true;
                                            }
                                            if (valid79) {
                                                if (data.raw !== undefined) {
                                                    const _errs311 = errors;
                                                    if (typeof data.raw !== "boolean") {
                                                        validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/30/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid79 = _errs311 === errors;
                                                }
                                                else {
                                                    var valid79 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/30/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "images") {
                        const _errs313 = errors;
                        if (errors === _errs313) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing39;
                                if (((data.name === undefined) && (missing39 = "name")) || ((data.type === undefined) && (missing39 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/31/required", keyword: "required", params: { missingProperty: missing39 } }];
                                    return false;
                                }
                                else {
                                    const _errs315 = errors;
                                    for (const key41 in data) {
                                        if (!(((key41 === "name") || (key41 === "type")) || (key41 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/31/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs315 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs316 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid81 = _errs316 === errors;
                                        }
                                        else {
                                            var valid81 = true;
                                        }
                                        if (valid81) {
                                            if (data.type !== undefined) {
                                                const _errs317 = errors;
                                                if ("images" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/31/properties/type/const", keyword: "const", params: { allowedValue: "images" } }];
                                                    return false;
                                                }
                                                var valid81 = _errs317 === errors;
                                            }
                                            else {
                                                var valid81 = true;
                                            }
                                            if (valid81) {
                                                if (data.raw !== undefined) {
                                                    const _errs318 = errors;
                                                    if (typeof data.raw !== "boolean") {
                                                        validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/31/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid81 = _errs318 === errors;
                                                }
                                                else {
                                                    var valid81 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/31/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else {
                        validate53.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } }];
                        return false;
                    }
                }
                else {
                    validate53.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } }];
                    return false;
                }
            }
        }
        else {
            validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate53.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate53.evaluated = { "dynamicProps": true, "dynamicItems": false };
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/upload-metadata.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema19.properties, key0))) {
                    validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.main_module !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.main_module !== "string") {
                        validate52.errors = [{ instancePath: instancePath + "/main_module", schemaPath: "#/properties/main_module/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.bindings !== undefined) {
                        let data1 = data.bindings;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 10000) {
                                    validate52.errors = [{ instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/maxItems", keyword: "maxItems", params: { limit: 10000 } }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs6 = errors;
                                        if (!(validate53(data1[i0], { instancePath: instancePath + "/bindings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate52.errors = [{ instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "array" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.exports !== undefined) {
                            let data3 = data.exports;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                    if (Object.keys(data3).length > 1000) {
                                        validate52.errors = [{ instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/maxProperties", keyword: "maxProperties", params: { limit: 1000 } }];
                                        return false;
                                    }
                                    else {
                                        for (const key1 in data3) {
                                            let data4 = data3[key1];
                                            const _errs10 = errors;
                                            if (errors === _errs10) {
                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                    let missing0;
                                                    if ((data4.type === undefined) && (missing0 = "type")) {
                                                        validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exports/additionalProperties/required", keyword: "required", params: { missingProperty: missing0 } }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs12 = errors;
                                                        for (const key2 in data4) {
                                                            if (!(((((key2 === "type") || (key2 === "state")) || (key2 === "storage")) || (key2 === "renamed_to")) || (key2 === "cache"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exports/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs12 === errors) {
                                                            if (data4.type !== undefined) {
                                                                let data5 = data4.type;
                                                                const _errs13 = errors;
                                                                if (!((data5 === "durable-object") || (data5 === "worker"))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/exports/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.exports.additionalProperties.properties.type.enum } }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data4.state !== undefined) {
                                                                    let data6 = data4.state;
                                                                    const _errs14 = errors;
                                                                    if (!(((data6 === "created") || (data6 === "deleted")) || (data6 === "renamed"))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/exports/additionalProperties/properties/state/enum", keyword: "enum", params: { allowedValues: schema19.properties.exports.additionalProperties.properties.state.enum } }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data4.storage !== undefined) {
                                                                        let data7 = data4.storage;
                                                                        const _errs15 = errors;
                                                                        if (!((data7 === "sqlite") || (data7 === "legacy-kv"))) {
                                                                            validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/storage", schemaPath: "#/properties/exports/additionalProperties/properties/storage/enum", keyword: "enum", params: { allowedValues: schema19.properties.exports.additionalProperties.properties.storage.enum } }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs15 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data4.renamed_to !== undefined) {
                                                                            const _errs16 = errors;
                                                                            if (!(validate54(data4.renamed_to, { instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_to", parentData: data4, parentDataProperty: "renamed_to", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs16 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data4.cache !== undefined) {
                                                                                let data9 = data4.cache;
                                                                                const _errs17 = errors;
                                                                                if (errors === _errs17) {
                                                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                                        const _errs19 = errors;
                                                                                        for (const key3 in data9) {
                                                                                            if (!(key3 === "enabled")) {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache", schemaPath: "#/properties/exports/additionalProperties/properties/cache/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs19 === errors) {
                                                                                            if (data9.enabled !== undefined) {
                                                                                                if (typeof data9.enabled !== "boolean") {
                                                                                                    validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache/enabled", schemaPath: "#/properties/exports/additionalProperties/properties/cache/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache", schemaPath: "#/properties/exports/additionalProperties/properties/cache/type", keyword: "type", params: { type: "object" } }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs17 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exports/additionalProperties/type", keyword: "type", params: { type: "object" } }];
                                                    return false;
                                                }
                                            }
                                            var valid2 = _errs10 === errors;
                                            if (!valid2) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate52.errors = [{ instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.compatibility_date !== undefined) {
                                let data11 = data.compatibility_date;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                    if (typeof data11 === "string") {
                                        if (!pattern4.test(data11)) {
                                            validate52.errors = [{ instancePath: instancePath + "/compatibility_date", schemaPath: "#/properties/compatibility_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate52.errors = [{ instancePath: instancePath + "/compatibility_date", schemaPath: "#/properties/compatibility_date/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs22 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.compatibility_flags !== undefined) {
                                    const _errs24 = errors;
                                    if (!(validate80(data.compatibility_flags, { instancePath: instancePath + "/compatibility_flags", parentData: data, parentDataProperty: "compatibility_flags", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs24 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.keep_bindings !== undefined) {
                                        let data13 = data.keep_bindings;
                                        const _errs25 = errors;
                                        if (errors === _errs25) {
                                            if (Array.isArray(data13)) {
                                                var valid5 = true;
                                                const len1 = data13.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data14 = data13[i1];
                                                    const _errs27 = errors;
                                                    if (!((((data14 === "plain_text") || (data14 === "json")) || (data14 === "secret_text")) || (data14 === "secret_key"))) {
                                                        validate52.errors = [{ instancePath: instancePath + "/keep_bindings/" + i1, schemaPath: "#/properties/keep_bindings/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.keep_bindings.items.enum } }];
                                                        return false;
                                                    }
                                                    var valid5 = _errs27 === errors;
                                                    if (!valid5) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate52.errors = [{ instancePath: instancePath + "/keep_bindings", schemaPath: "#/properties/keep_bindings/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs25 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.placement !== undefined) {
                                            let data15 = data.placement;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                    const _errs30 = errors;
                                                    for (const key4 in data15) {
                                                        if (!(((((key4 === "mode") || (key4 === "hint")) || (key4 === "region")) || (key4 === "host")) || (key4 === "hostname"))) {
                                                            validate52.errors = [{ instancePath: instancePath + "/placement", schemaPath: "#/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs30 === errors) {
                                                        if (data15.mode !== undefined) {
                                                            let data16 = data15.mode;
                                                            const _errs31 = errors;
                                                            if (!(((data16 === "off") || (data16 === "smart")) || (data16 === "targeted"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/placement/mode", schemaPath: "#/properties/placement/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.placement.properties.mode.enum } }];
                                                                return false;
                                                            }
                                                            var valid6 = _errs31 === errors;
                                                        }
                                                        else {
                                                            var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                            if (data15.hint !== undefined) {
                                                                const _errs32 = errors;
                                                                if (typeof data15.hint !== "string") {
                                                                    validate52.errors = [{ instancePath: instancePath + "/placement/hint", schemaPath: "#/properties/placement/properties/hint/type", keyword: "type", params: { type: "string" } }];
                                                                    return false;
                                                                }
                                                                var valid6 = _errs32 === errors;
                                                            }
                                                            else {
                                                                var valid6 = true;
                                                            }
                                                            if (valid6) {
                                                                if (data15.region !== undefined) {
                                                                    const _errs34 = errors;
                                                                    if (typeof data15.region !== "string") {
                                                                        validate52.errors = [{ instancePath: instancePath + "/placement/region", schemaPath: "#/properties/placement/properties/region/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                    var valid6 = _errs34 === errors;
                                                                }
                                                                else {
                                                                    var valid6 = true;
                                                                }
                                                                if (valid6) {
                                                                    if (data15.host !== undefined) {
                                                                        const _errs36 = errors;
                                                                        if (typeof data15.host !== "string") {
                                                                            validate52.errors = [{ instancePath: instancePath + "/placement/host", schemaPath: "#/properties/placement/properties/host/type", keyword: "type", params: { type: "string" } }];
                                                                            return false;
                                                                        }
                                                                        var valid6 = _errs36 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data15.hostname !== undefined) {
                                                                            const _errs38 = errors;
                                                                            if (typeof data15.hostname !== "string") {
                                                                                validate52.errors = [{ instancePath: instancePath + "/placement/hostname", schemaPath: "#/properties/placement/properties/hostname/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                            var valid6 = _errs38 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate52.errors = [{ instancePath: instancePath + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: "object" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs28 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.limits !== undefined) {
                                                let data21 = data.limits;
                                                const _errs40 = errors;
                                                if (errors === _errs40) {
                                                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                        const _errs42 = errors;
                                                        for (const key5 in data21) {
                                                            if (!((key5 === "cpu_ms") || (key5 === "subrequests"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs42 === errors) {
                                                            if (data21.cpu_ms !== undefined) {
                                                                let data22 = data21.cpu_ms;
                                                                const _errs43 = errors;
                                                                if (!((typeof data22 == "number") && (isFinite(data22)))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/limits/cpu_ms", schemaPath: "#/properties/limits/properties/cpu_ms/type", keyword: "type", params: { type: "number" } }];
                                                                    return false;
                                                                }
                                                                var valid7 = _errs43 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                                if (data21.subrequests !== undefined) {
                                                                    let data23 = data21.subrequests;
                                                                    const _errs45 = errors;
                                                                    if (!((typeof data23 == "number") && (isFinite(data23)))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/limits/subrequests", schemaPath: "#/properties/limits/properties/subrequests/type", keyword: "type", params: { type: "number" } }];
                                                                        return false;
                                                                    }
                                                                    var valid7 = _errs45 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs40 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.cache_options !== undefined) {
                                                    let data24 = data.cache_options;
                                                    const _errs47 = errors;
                                                    if (errors === _errs47) {
                                                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                            const _errs49 = errors;
                                                            for (const key6 in data24) {
                                                                if (!((key6 === "enabled") || (key6 === "cross_version_cache"))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/cache_options", schemaPath: "#/properties/cache_options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs49 === errors) {
                                                                if (data24.enabled !== undefined) {
                                                                    const _errs50 = errors;
                                                                    if (typeof data24.enabled !== "boolean") {
                                                                        validate52.errors = [{ instancePath: instancePath + "/cache_options/enabled", schemaPath: "#/properties/cache_options/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                                        return false;
                                                                    }
                                                                    var valid8 = _errs50 === errors;
                                                                }
                                                                else {
                                                                    var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                    if (data24.cross_version_cache !== undefined) {
                                                                        const _errs52 = errors;
                                                                        if (typeof data24.cross_version_cache !== "boolean") {
                                                                            validate52.errors = [{ instancePath: instancePath + "/cache_options/cross_version_cache", schemaPath: "#/properties/cache_options/properties/cross_version_cache/type", keyword: "type", params: { type: "boolean" } }];
                                                                            return false;
                                                                        }
                                                                        var valid8 = _errs52 === errors;
                                                                    }
                                                                    else {
                                                                        var valid8 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate52.errors = [{ instancePath: instancePath + "/cache_options", schemaPath: "#/properties/cache_options/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs47 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.observability !== undefined) {
                                                        let data27 = data.observability;
                                                        const _errs54 = errors;
                                                        if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
                                                            validate52.errors = [{ instancePath: instancePath + "/observability", schemaPath: "#/properties/observability/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs54 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.logpush !== undefined) {
                                                            const _errs56 = errors;
                                                            if (typeof data.logpush !== "boolean") {
                                                                validate52.errors = [{ instancePath: instancePath + "/logpush", schemaPath: "#/properties/logpush/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs56 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.tail_consumers !== undefined) {
                                                                const _errs58 = errors;
                                                                if (!(Array.isArray(data.tail_consumers))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/tail_consumers", schemaPath: "#/properties/tail_consumers/type", keyword: "type", params: { type: "array" } }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs58 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.streaming_tail_consumers !== undefined) {
                                                                    const _errs60 = errors;
                                                                    if (!(Array.isArray(data.streaming_tail_consumers))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/streaming_tail_consumers", schemaPath: "#/properties/streaming_tail_consumers/type", keyword: "type", params: { type: "array" } }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs60 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.package_dependencies !== undefined) {
                                                                        let data31 = data.package_dependencies;
                                                                        const _errs62 = errors;
                                                                        if (errors === _errs62) {
                                                                            if (Array.isArray(data31)) {
                                                                                if (data31.length > 1000) {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/package_dependencies", schemaPath: "#/properties/package_dependencies/maxItems", keyword: "maxItems", params: { limit: 1000 } }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid9 = true;
                                                                                    const len2 = data31.length;
                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                        let data32 = data31[i2];
                                                                                        const _errs64 = errors;
                                                                                        if (errors === _errs64) {
                                                                                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                                                const _errs66 = errors;
                                                                                                for (const key7 in data32) {
                                                                                                    if (!(((key7 === "name") || (key7 === "packageJsonVersion")) || (key7 === "installedVersion"))) {
                                                                                                        validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2, schemaPath: "#/properties/package_dependencies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs66 === errors) {
                                                                                                    if (data32.name !== undefined) {
                                                                                                        const _errs67 = errors;
                                                                                                        if (typeof data32.name !== "string") {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2 + "/name", schemaPath: "#/properties/package_dependencies/items/properties/name/type", keyword: "type", params: { type: "string" } }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid10 = _errs67 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                    }
                                                                                                    if (valid10) {
                                                                                                        if (data32.packageJsonVersion !== undefined) {
                                                                                                            const _errs69 = errors;
                                                                                                            if (typeof data32.packageJsonVersion !== "string") {
                                                                                                                validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2 + "/packageJsonVersion", schemaPath: "#/properties/package_dependencies/items/properties/packageJsonVersion/type", keyword: "type", params: { type: "string" } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid10 = _errs69 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid10 = true;
                                                                                                        }
                                                                                                        if (valid10) {
                                                                                                            if (data32.installedVersion !== undefined) {
                                                                                                                const _errs71 = errors;
                                                                                                                if (typeof data32.installedVersion !== "string") {
                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2 + "/installedVersion", schemaPath: "#/properties/package_dependencies/items/properties/installedVersion/type", keyword: "type", params: { type: "string" } }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid10 = _errs71 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid10 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2, schemaPath: "#/properties/package_dependencies/items/type", keyword: "type", params: { type: "object" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs64 === errors;
                                                                                        if (!valid9) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate52.errors = [{ instancePath: instancePath + "/package_dependencies", schemaPath: "#/properties/package_dependencies/type", keyword: "type", params: { type: "array" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs62 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/src/release/worker/metadata.js





/** The upload metadata, as wrangler wrote it (canonical JSON). */
const METADATA_FILE = "worker/metadata.json";
// Only a deployment adds these; wrangler writes none of them in a dry run.
const OF_THE_DEPLOYMENT = ["annotations", "assets", "code_update_strategy", "keep_assets", "migrations"];
// A release is an artifact: whoever may read the repository may read it.
const SECRET = ["secret_text", "secret_key"];
// wrangler writes them into the metadata, too; the settings are what people approve.
const ALSO_SETTINGS = ["observability", "logpush", "tail_consumers", "streaming_tail_consumers"];
/** Reads the bytes of the metadata; throws a `UserError` if they are not what `checkMetadata` allows. */
function parseMetadata(bytes, config) {
    const read = readStrictJson(bytes);
    if ("problem" in read)
        throw invalidRelease(`has a "${METADATA_FILE}" that ${read.problem}`);
    checkMetadata(read.value, config);
    return read.value;
}
/**
 * Throws if upload metadata holds what is not listed, a secret, what must come from the release's settings, two bindings of
 * one name, or another word than the settings.
 */
function checkMetadata(metadata, config) {
    if (typeof metadata !== "object" || metadata === null || Array.isArray(metadata))
        throw invalidRelease(`has a "${METADATA_FILE}" that is not an object`);
    refuseKnown(metadata);
    const problem = metadataProblem(metadata);
    if (problem !== undefined)
        throw invalidRelease(problem, OTHER_VERSION);
    const { bindings = [], ...rest } = metadata;
    refuseTwice(bindings, config);
    const other = ALSO_SETTINGS.find((key) => key in rest && (0,json/* canonicalJson */.d)(rest[key]) !== (0,json/* canonicalJson */.d)(config[key]));
    if (other !== undefined)
        throw invalidRelease(`says something else about "${other}" in its metadata than in its settings`);
}
/** What docs/upload-metadata.schema.json does not allow, going on after "The release …"; undefined if nothing. */
function metadataProblem(metadata) {
    const problem = findProblem(validate, metadata);
    if (problem === undefined)
        return undefined;
    const { path, unknown, value } = problem;
    const key = writePath(path);
    if (unknown)
        return `has the key "${key}" in its upload metadata, which this version does not know`;
    // No type of the list fits: the binding as a whole is what is wrong.
    const type = path[0] === "bindings" && path.length === 2 ? value?.type : undefined;
    if (typeof type === "string")
        return `has a binding of the type "${type}", which this version does not know`;
    return `has upload metadata whose "${key}" is not valid: ${show(value)}`;
}
/** Throws for what people do meet, with a sentence of its own: secrets, and what must come from the settings. */
function refuseKnown(metadata) {
    const added = OF_THE_DEPLOYMENT.find((key) => Object.hasOwn(metadata, key));
    if (added !== undefined)
        throw invalidRelease(`has a "${METADATA_FILE}" with "${added}", which only a deployment adds`);
    const bindings = "bindings" in metadata ? metadata.bindings : [];
    const secret = Array.isArray(bindings) ? bindings.find((binding) => SECRET.includes(binding?.type)) : undefined;
    if (secret !== undefined)
        throw invalidRelease(`holds the secret "${secret.name}" in plain text`, "Remove the binding from the configuration, and pass the secret to the deployment as `worker-secrets`.");
}
/** Code finds a binding by its name: of two with one name, one would be missing. */
function refuseTwice(bindings, { assets }) {
    const seen = new Set();
    const ofAssets = bindings.some(({ type }) => type === "assets") ? [] : [assets?.binding ?? []].flat();
    for (const name of [...bindings.map((binding) => binding.name), ...ofAssets]) {
        if (seen.has(name))
            throw invalidRelease(`has two bindings named "${name}"`);
        seen.add(name);
    }
}

;// CONCATENATED MODULE: ./lib/src/release/worker/write.js






/** Writes worker/: the metadata in canonical JSON and every module under a path that cannot leave the directory. */
async function writeWorker(directory, metadata, modules) {
    refuseKnown(metadata);
    const problem = metadataProblem(metadata);
    if (problem !== undefined)
        throw notCarried(problem);
    const written = [];
    const taken = new Set([METADATA_FILE]);
    await put((0,external_node_path_.join)(directory, METADATA_FILE), `${(0,json/* canonicalJson */.d)(metadata)}\n`);
    for (const { name, contentType, contents } of modules) {
        const path = modulePath(name, taken);
        taken.add(path);
        await put((0,external_node_path_.join)(directory, path), contents);
        written.push({ name, path, contentType });
    }
    return written;
}
function modulePath(name, taken) {
    const short = `worker/${encodePath(name.replace(/^\.\//, ""))}`;
    if (!clashes(short, taken))
        return short;
    for (let number = 2;; number++) {
        const path = `worker/${number}-${encodePath(name).replaceAll("/", "%2F")}`;
        if (!clashes(path, taken))
            return path;
    }
}
// "a" and "a/b" cannot both be files: one of them would have to be a directory.
function clashes(path, taken) {
    return [...taken].some((other) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`));
}
async function put(path, contents) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, contents);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/src/release/envelope/digest.js




/** `sha256:<64 hex>` over a release's sealed part. */
function releaseDigest({ format, kind, name, environment, source, stamp, config, files }) {
    const sealed = (0,json/* canonicalJson */.d)({ format, kind, name, environment, source, stamp, config, files });
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(sealed).digest("hex")}`;
}
/** Up to this size a file is read at once: a stream costs a millisecond, whatever it reads. */
const AT_ONCE = 1024 * 1024;
/** The 64 hex digits of a file's SHA-256; `size` in bytes decides how it is read. */
async function sha256OfFile(path, size) {
    if (size <= AT_ONCE)
        return (0,external_node_crypto_.hash)("sha256", (0,external_node_fs_.readFileSync)(path));
    const hashing = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(path), hashing);
    return hashing.digest("hex");
}

;// CONCATENATED MODULE: ./lib/src/release/assets/stamp.js





/** Rules of `_headers` that the platform reads; it drops what comes after them. */
const MOST_RULES = 100;
const FILE = "assets/_headers";
const COMMENT = "# Added by Slipway: static files show which release they come from.";
/** The stamp of a release: the same for the same content and origin, another for any other. */
function stampOf(sealed) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(`stamp of ${releaseDigest(sealed)}`)
        .digest("hex")
        .slice(0, 16);
}
/**
 * Adds the rule that shows the stamp to `_headers`, and changes no rule of its author's: one for every path takes it in, since
 * a second one of the same path would replace it.
 */
function stampRules(text, stamp) {
    const lines = text.split("\n");
    if (lines.some(isOurs))
        return { refused: `\`_headers\` has a rule of its own for \`${STAMP_HEADER}\`, which is kept` };
    const paths = lines.flatMap((line, index) => (isPath(line) ? [index] : []));
    const line = `  ${STAMP_HEADER}: ${stamp}`;
    const all = paths.findLastIndex((index) => bare(lines[index]) === "/*");
    if (all >= 0 && all < MOST_RULES)
        return { text: lines.toSpliced((paths[all] ?? 0) + 1, 0, line).join("\n") };
    if (paths.length >= MOST_RULES) {
        return { refused: `\`_headers\` has ${paths.length} rules, and the platform reads no more than ${MOST_RULES}` };
    }
    const own = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    return { text: `${own}${COMMENT}\n/*\n${line}\n` };
}
/** True if the rules show this stamp for every path. */
function showsStamp(text, stamp) {
    const lines = text.split("\n").map(bare);
    return lines.filter(isOurs).length === 1 && lines.includes(`${STAMP_HEADER}: ${stamp}`);
}
/**
 * Stamps the static files of a release directory. `sealed` is the release as it is without the stamp. Answers the stamp, or
 * why there is none; then nothing was changed.
 */
async function stampAssets(directory, sealed) {
    const stamp = stampOf(sealed);
    const path = (0,external_node_path_.join)(directory, FILE);
    const has = sealed.files.some((file) => file.path === FILE);
    const bytes = has ? await (0,promises_.readFile)(path) : Buffer.alloc(0);
    const text = bytes.toString();
    if (!Buffer.from(text).equals(bytes))
        return { refused: "`_headers` is not UTF-8 text" };
    const stamped = stampRules(text, stamp);
    if ("refused" in stamped)
        return stamped;
    await (0,promises_.writeFile)(path, stamped.text);
    return { stamp };
}
// As the platform reads lines: trimmed, a byte order mark included; a path begins with a slash or a scheme.
const bare = (line = "") => line.trim();
const isPath = (line) => /^([^\s]+:\/\/|\/)/.test(bare(line));
const isOurs = (line) => new RegExp(`^(!\\s*)?${STAMP_HEADER}\\s*(:|$)`, "i").test(bare(line));

;// CONCATENATED MODULE: ./lib/src/release/envelope/lists.js



// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not pass.
const CONTROL = /[\u0000-\u001f\u007f]/;
/** Refuses a list of files that leaves the directory or its known folders, or names one twice. */
function checkPaths(files) {
    const seen = new Set();
    const folders = FOLDERS.map((folder) => `${folder}/`);
    for (const { path } of files) {
        if (!isSafePath(path))
            throw invalidRelease(`lists "${path}", which leaves its directory or is not a plain path`);
        if (!folders.some((folder) => path.startsWith(folder)))
            throw invalidRelease(`lists "${path}", which is not below ${folders.join(" or ")}`);
        // Of two spellings of one static file only one would be served.
        if (path.startsWith("assets/") && !isEncoded(path))
            throw invalidRelease(`lists "${path}", which is another spelling of "${decodePath(path)}"`);
        if (seen.has(path))
            throw invalidRelease(`lists "${path}" twice`);
        seen.add(path);
    }
}
/**
 * Refuses modules whose names are one name to somebody on their way: each is a field of the upload form, beside the one
 * named "metadata", and a path by which others import it.
 */
function checkModules(modules) {
    const seen = new Set();
    for (const { name } of modules) {
        if (!name.isWellFormed() || CONTROL.test(name))
            throw invalidRelease(`has a module named ${JSON.stringify(name)}, which no upload form can carry`);
        const key = moduleKey(name);
        if (name === "metadata" || seen.has(key))
            throw invalidRelease(`has a module named "${name}", which is taken`);
        seen.add(key);
    }
}
/** What is left of a name after the form has escaped its quotes and the runtime has resolved it as a path. */
function moduleKey(name) {
    return external_node_path_.posix.normalize(`/${name.normalize("NFC").replaceAll('"', "%22")}`);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/release/envelope/scan.js






/** Every file of a release directory except release.json, sorted by path; a link or a special file stops. */
async function listFiles(directory, below = "") {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(directory, below), { withFileTypes: true })) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        // As a text it names another file than the one that lies there.
        if (path.includes("\ufffd"))
            throw invalidRelease(`holds "${path}", whose name is not UTF-8`);
        if (entry.isDirectory())
            found.push(...(await listFiles(directory, path)));
        else if (entry.isSymbolicLink())
            throw invalidRelease(`holds "${path}", which is a link`);
        else if (!entry.isFile())
            throw invalidRelease(`holds "${path}", which is not a regular file`);
        else if (path !== RELEASE_FILE)
            found.push({ path, size: (await (0,promises_.stat)((0,external_node_path_.join)(directory, path))).size });
    }
    return below === "" ? found.sort((a, b) => (a.path < b.path ? -1 : 1)) : found;
}
/** The files with their SHA-256, in the same order, read a few at a time. */
async function hashFiles(directory, found) {
    const files = new Array(found.length);
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < found.length; index = next++) {
            // Small files are read at once: signals get their turn now and then.
            if (index % 100 === 99)
                await (0,external_node_timers_promises_namespaceObject.setImmediate)();
            const { path, size } = found[index];
            files[index] = { path, sha256: await sha256OfFile((0,external_node_path_.join)(directory, path), size), size };
        }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    return files;
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/write.js




/** Writes release.json around what a kind of release says of itself: the files of its directory, and the digest. */
async function writeReleaseFile(directory, head, files) {
    const sealed = { format: 1, ...head, files };
    const release = { ...sealed, digest: releaseDigest(sealed) };
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, RELEASE_FILE), `${JSON.stringify(release, null, 2)}\n`);
    // `Head` took away exactly the three members that were added.
    return release;
}

;// CONCATENATED MODULE: ./lib/src/release/worker/limits.js


/** What the platform accepts of code, in bytes. */
const WORKER_LIMITS = {
    /** All modules of a Worker together, source maps aside. */
    code: 64 * 1024 * 1024,
    /** The metadata part of an upload. */
    metadata: 1024 * 1024,
};
/** Refuses code that the platform would refuse, before anything is sent. Source maps do not count as code. */
function checkWorkerLimits(files, modules) {
    const maps = new Set(modules.filter((m) => m.contentType === "application/source-map").map((m) => m.path));
    const code = files.filter(({ path }) => path.startsWith("worker/") && !maps.has(path));
    const bytes = code.reduce((sum, { size }) => sum + size, 0);
    if (bytes > WORKER_LIMITS.code)
        throw invalidRelease(`has ${bytes} bytes of code; a Worker may have ${WORKER_LIMITS.code} bytes (64 MiB)`);
    const metadata = files.find(({ path }) => path === METADATA_FILE)?.size ?? 0;
    if (metadata > WORKER_LIMITS.metadata)
        throw invalidRelease(`has ${metadata} bytes of metadata; the limit is ${WORKER_LIMITS.metadata} bytes (1 MiB)`);
}

;// CONCATENATED MODULE: ./lib/src/release/limits.js


/** Refuses what the platform would refuse, whatever the kind: what lies in worker/ and assets/ has the same limits. */
function checkLimits({ files, config }) {
    checkAssetLimits(files);
    checkWorkerLimits(files, config.modules);
}

;// CONCATENATED MODULE: ./lib/src/release/schema.generated.js
// Generated from docs/release.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

const schema_generated_validate = schema_generated_validate52;
/* harmony default export */ const release_schema_generated = ((/* unused pure expression or super */ null && (schema_generated_validate52)));
const schema_generated_schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/release.schema.json", "title": "release.json of a sealed release, format 1", "type": "object", "additionalProperties": false, "required": ["format", "kind", "name", "environment", "source", "tools", "config", "files", "digest"], "properties": { "format": { "const": 1 }, "kind": { "enum": ["worker", "pages"] }, "name": { "type": "string", "pattern": "^[a-z0-9_][a-z0-9_-]{0,254}$" }, "environment": { "type": ["string", "null"], "pattern": "^[\\s\\S]{0,255}$" }, "source": { "type": "object", "additionalProperties": false, "required": ["repository", "commit", "ref"], "properties": { "repository": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$" }, "commit": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40}$" }, "ref": { "type": ["string", "null"], "pattern": "^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$" } } }, "stamp": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "tools": { "type": "object", "maxProperties": 16, "additionalProperties": { "type": "string", "pattern": "^[\\s\\S]{0,128}$" } }, "config": { "$ref": "#/$defs/config" }, "files": { "type": "array", "items": { "$ref": "#/$defs/file" } }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "$defs": { "file": { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "size"], "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "config": { "type": "object", "additionalProperties": false, "required": ["modules", "workers_dev"], "properties": { "modules": { "type": "array", "items": { "$ref": "#/$defs/module" } }, "assets": { "type": "object", "additionalProperties": false, "properties": { "binding": { "type": "string" }, "html_handling": { "enum": ["auto-trailing-slash", "force-trailing-slash", "drop-trailing-slash", "none"] }, "not_found_handling": { "enum": ["single-page-application", "404-page", "none"] }, "base_path": { "type": "string" }, "run_worker_first": { "type": ["boolean", "array"], "items": { "type": "string" } } } }, "routes": { "type": "array", "items": { "$ref": "#/$defs/route" } }, "custom_domains": { "type": "array", "items": { "$ref": "#/$defs/custom_domain" } }, "crons": { "$ref": "#/$defs/texts" }, "queue_consumers": { "type": "array", "items": { "$ref": "#/$defs/queue_consumer" } }, "workflows": { "type": "array", "items": { "$ref": "#/$defs/workflow" } }, "migrations": { "type": "array", "items": { "$ref": "#/$defs/migration" } }, "workers_dev": { "type": "boolean" }, "preview_urls": { "type": "boolean" }, "observability": { "$ref": "#/$defs/observability" }, "logpush": { "type": "boolean" }, "tail_consumers": { "type": "array", "items": { "$ref": "#/$defs/tail_consumer" } }, "streaming_tail_consumers": { "type": "array", "items": { "$ref": "#/$defs/tail_consumer" } }, "tags": { "$ref": "#/$defs/texts" }, "account_id": { "type": "string" }, "code_update_strategy": { "type": "object", "additionalProperties": false, "required": ["mode"], "properties": { "mode": { "enum": ["immediate", "deferred"] }, "max_delay": { "type": "number" } } } } }, "module": { "type": "object", "additionalProperties": false, "required": ["name", "path", "contentType"], "properties": { "name": { "type": "string" }, "path": { "type": "string" }, "contentType": { "type": "string" } } }, "route": { "type": "object", "additionalProperties": false, "required": ["pattern"], "properties": { "pattern": { "type": "string" }, "zone_id": { "type": "string" }, "zone_name": { "type": "string" } } }, "custom_domain": { "type": "object", "additionalProperties": false, "required": ["hostname"], "properties": { "hostname": { "type": "string" }, "zone_id": { "type": "string" }, "zone_name": { "type": "string" }, "enabled": { "type": "boolean" }, "previews_enabled": { "type": "boolean" } } }, "queue_consumer": { "type": "object", "additionalProperties": false, "required": ["queue", "type", "settings"], "properties": { "queue": { "type": "string" }, "type": { "const": "worker" }, "dead_letter_queue": { "type": "string" }, "settings": { "type": "object", "additionalProperties": false, "properties": { "batch_size": { "type": "number" }, "max_wait_time_ms": { "type": "number" }, "max_retries": { "type": "number" }, "max_concurrency": { "type": "number" }, "retry_delay": { "type": "number" } } } } }, "workflow": { "type": "object", "additionalProperties": false, "required": ["name", "class_name"], "properties": { "name": { "type": "string" }, "class_name": { "type": "string" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "steps": { "type": "number" } } }, "concurrency": { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "number" } } }, "schedules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["cron"], "properties": { "cron": { "type": "string" } } } }, "default_retention": { "type": "object", "additionalProperties": false, "properties": { "success_retention": { "type": ["number", "string"] }, "error_retention": { "type": ["number", "string"] } } }, "jurisdiction": { "type": "string" } } }, "migration": { "type": "object", "additionalProperties": false, "required": ["tag"], "properties": { "tag": { "type": "string" }, "new_classes": { "$ref": "#/$defs/texts" }, "new_sqlite_classes": { "$ref": "#/$defs/texts" }, "deleted_classes": { "$ref": "#/$defs/texts" }, "renamed_classes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "string" }, "to": { "type": "string" } } } }, "transferred_classes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "from_script", "to"], "properties": { "from": { "type": "string" }, "from_script": { "type": "string" }, "to": { "type": "string" } } } } } }, "tail_consumer": { "type": "object", "additionalProperties": false, "required": ["service"], "properties": { "service": { "type": "string" }, "environment": { "type": "string" } } }, "texts": { "type": "array", "items": { "type": "string" } }, "observability": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "redact_query_string": { "type": "boolean" }, "issues": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } } }, "logs": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "invocation_logs": { "type": "boolean" }, "persist": { "type": "boolean" }, "destinations": { "$ref": "#/$defs/texts" } } }, "traces": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "persist": { "type": "boolean" }, "destinations": { "$ref": "#/$defs/texts" } } } } } } };
const schema_generated_func1 = Object.prototype.hasOwnProperty;
const schema_generated_pattern3 = new RegExp("^[a-z0-9_][a-z0-9_-]{0,254}$", "u");
const schema_generated_pattern4 = new RegExp("^[\\s\\S]{0,255}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern7 = new RegExp("^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{16}$", "u");
const pattern9 = new RegExp("^[\\s\\S]{0,128}$", "u");
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema_generated_schema20 = { "type": "object", "additionalProperties": false, "required": ["modules", "workers_dev"], "properties": { "modules": { "type": "array", "items": { "$ref": "#/$defs/module" } }, "assets": { "type": "object", "additionalProperties": false, "properties": { "binding": { "type": "string" }, "html_handling": { "enum": ["auto-trailing-slash", "force-trailing-slash", "drop-trailing-slash", "none"] }, "not_found_handling": { "enum": ["single-page-application", "404-page", "none"] }, "base_path": { "type": "string" }, "run_worker_first": { "type": ["boolean", "array"], "items": { "type": "string" } } } }, "routes": { "type": "array", "items": { "$ref": "#/$defs/route" } }, "custom_domains": { "type": "array", "items": { "$ref": "#/$defs/custom_domain" } }, "crons": { "$ref": "#/$defs/texts" }, "queue_consumers": { "type": "array", "items": { "$ref": "#/$defs/queue_consumer" } }, "workflows": { "type": "array", "items": { "$ref": "#/$defs/workflow" } }, "migrations": { "type": "array", "items": { "$ref": "#/$defs/migration" } }, "workers_dev": { "type": "boolean" }, "preview_urls": { "type": "boolean" }, "observability": { "$ref": "#/$defs/observability" }, "logpush": { "type": "boolean" }, "tail_consumers": { "type": "array", "items": { "$ref": "#/$defs/tail_consumer" } }, "streaming_tail_consumers": { "type": "array", "items": { "$ref": "#/$defs/tail_consumer" } }, "tags": { "$ref": "#/$defs/texts" }, "account_id": { "type": "string" }, "code_update_strategy": { "type": "object", "additionalProperties": false, "required": ["mode"], "properties": { "mode": { "enum": ["immediate", "deferred"] }, "max_delay": { "type": "number" } } } } };
const schema_generated_schema21 = { "type": "object", "additionalProperties": false, "required": ["name", "path", "contentType"], "properties": { "name": { "type": "string" }, "path": { "type": "string" }, "contentType": { "type": "string" } } };
function schema_generated_validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = schema_generated_validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.name === undefined) && (missing0 = "name")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.contentType === undefined) && (missing0 = "contentType"))) {
                schema_generated_validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "name") || (key0 === "path")) || (key0 === "contentType"))) {
                        schema_generated_validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.name !== "string") {
                            schema_generated_validate54.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.path !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.path !== "string") {
                                schema_generated_validate54.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.contentType !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.contentType !== "string") {
                                    schema_generated_validate54.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            schema_generated_validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    schema_generated_validate54.errors = vErrors;
    return errors === 0;
}
schema_generated_validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema_generated_schema22 = { "type": "object", "additionalProperties": false, "required": ["pattern"], "properties": { "pattern": { "type": "string" }, "zone_id": { "type": "string" }, "zone_name": { "type": "string" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.pattern === undefined) && (missing0 = "pattern")) {
                validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "pattern") || (key0 === "zone_id")) || (key0 === "zone_name"))) {
                        validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.pattern !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.pattern !== "string") {
                            validate56.errors = [{ instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.zone_id !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.zone_id !== "string") {
                                validate56.errors = [{ instancePath: instancePath + "/zone_id", schemaPath: "#/properties/zone_id/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.zone_name !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.zone_name !== "string") {
                                    validate56.errors = [{ instancePath: instancePath + "/zone_name", schemaPath: "#/properties/zone_name/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "additionalProperties": false, "required": ["hostname"], "properties": { "hostname": { "type": "string" }, "zone_id": { "type": "string" }, "zone_name": { "type": "string" }, "enabled": { "type": "boolean" }, "previews_enabled": { "type": "boolean" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.hostname === undefined) && (missing0 = "hostname")) {
                validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((key0 === "hostname") || (key0 === "zone_id")) || (key0 === "zone_name")) || (key0 === "enabled")) || (key0 === "previews_enabled"))) {
                        validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.hostname !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.hostname !== "string") {
                            validate58.errors = [{ instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.zone_id !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.zone_id !== "string") {
                                validate58.errors = [{ instancePath: instancePath + "/zone_id", schemaPath: "#/properties/zone_id/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.zone_name !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.zone_name !== "string") {
                                    validate58.errors = [{ instancePath: instancePath + "/zone_name", schemaPath: "#/properties/zone_name/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.enabled !== undefined) {
                                    const _errs8 = errors;
                                    if (typeof data.enabled !== "boolean") {
                                        validate58.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.previews_enabled !== undefined) {
                                        const _errs10 = errors;
                                        if (typeof data.previews_enabled !== "boolean") {
                                            validate58.errors = [{ instancePath: instancePath + "/previews_enabled", schemaPath: "#/properties/previews_enabled/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate58.errors = vErrors;
    return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": "array", "items": { "type": "string" } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (typeof data[i0] !== "string") {
                    validate60.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }];
                    return false;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
            return false;
        }
    }
    validate60.errors = vErrors;
    return errors === 0;
}
validate60.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "type": "object", "additionalProperties": false, "required": ["queue", "type", "settings"], "properties": { "queue": { "type": "string" }, "type": { "const": "worker" }, "dead_letter_queue": { "type": "string" }, "settings": { "type": "object", "additionalProperties": false, "properties": { "batch_size": { "type": "number" }, "max_wait_time_ms": { "type": "number" }, "max_retries": { "type": "number" }, "max_concurrency": { "type": "number" }, "retry_delay": { "type": "number" } } } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.queue === undefined) && (missing0 = "queue")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.settings === undefined) && (missing0 = "settings"))) {
                validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "queue") || (key0 === "type")) || (key0 === "dead_letter_queue")) || (key0 === "settings"))) {
                        validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.queue !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.queue !== "string") {
                            validate62.errors = [{ instancePath: instancePath + "/queue", schemaPath: "#/properties/queue/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined) {
                            const _errs4 = errors;
                            if ("worker" !== data.type) {
                                validate62.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "worker" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.dead_letter_queue !== undefined) {
                                const _errs5 = errors;
                                if (typeof data.dead_letter_queue !== "string") {
                                    validate62.errors = [{ instancePath: instancePath + "/dead_letter_queue", schemaPath: "#/properties/dead_letter_queue/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.settings !== undefined) {
                                    let data3 = data.settings;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                            const _errs9 = errors;
                                            for (const key1 in data3) {
                                                if (!(((((key1 === "batch_size") || (key1 === "max_wait_time_ms")) || (key1 === "max_retries")) || (key1 === "max_concurrency")) || (key1 === "retry_delay"))) {
                                                    validate62.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs9 === errors) {
                                                if (data3.batch_size !== undefined) {
                                                    let data4 = data3.batch_size;
                                                    const _errs10 = errors;
                                                    if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                                        validate62.errors = [{ instancePath: instancePath + "/settings/batch_size", schemaPath: "#/properties/settings/properties/batch_size/type", keyword: "type", params: { type: "number" } }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data3.max_wait_time_ms !== undefined) {
                                                        let data5 = data3.max_wait_time_ms;
                                                        const _errs12 = errors;
                                                        if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                            validate62.errors = [{ instancePath: instancePath + "/settings/max_wait_time_ms", schemaPath: "#/properties/settings/properties/max_wait_time_ms/type", keyword: "type", params: { type: "number" } }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data3.max_retries !== undefined) {
                                                            let data6 = data3.max_retries;
                                                            const _errs14 = errors;
                                                            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                                                validate62.errors = [{ instancePath: instancePath + "/settings/max_retries", schemaPath: "#/properties/settings/properties/max_retries/type", keyword: "type", params: { type: "number" } }];
                                                                return false;
                                                            }
                                                            var valid1 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data3.max_concurrency !== undefined) {
                                                                let data7 = data3.max_concurrency;
                                                                const _errs16 = errors;
                                                                if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                                    validate62.errors = [{ instancePath: instancePath + "/settings/max_concurrency", schemaPath: "#/properties/settings/properties/max_concurrency/type", keyword: "type", params: { type: "number" } }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data3.retry_delay !== undefined) {
                                                                    let data8 = data3.retry_delay;
                                                                    const _errs18 = errors;
                                                                    if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                        validate62.errors = [{ instancePath: instancePath + "/settings/retry_delay", schemaPath: "#/properties/settings/properties/retry_delay/type", keyword: "type", params: { type: "number" } }];
                                                                        return false;
                                                                    }
                                                                    var valid1 = _errs18 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate62.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate62.errors = vErrors;
    return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema26 = { "type": "object", "additionalProperties": false, "required": ["name", "class_name"], "properties": { "name": { "type": "string" }, "class_name": { "type": "string" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "steps": { "type": "number" } } }, "concurrency": { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "number" } } }, "schedules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["cron"], "properties": { "cron": { "type": "string" } } } }, "default_retention": { "type": "object", "additionalProperties": false, "properties": { "success_retention": { "type": ["number", "string"] }, "error_retention": { "type": ["number", "string"] } } }, "jurisdiction": { "type": "string" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.name === undefined) && (missing0 = "name")) || ((data.class_name === undefined) && (missing0 = "class_name"))) {
                validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "name") || (key0 === "class_name")) || (key0 === "limits")) || (key0 === "concurrency")) || (key0 === "schedules")) || (key0 === "default_retention")) || (key0 === "jurisdiction"))) {
                        validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.name !== "string") {
                            validate64.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.class_name !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.class_name !== "string") {
                                validate64.errors = [{ instancePath: instancePath + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.limits !== undefined) {
                                let data2 = data.limits;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                        const _errs8 = errors;
                                        for (const key1 in data2) {
                                            if (!(key1 === "steps")) {
                                                validate64.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs8 === errors) {
                                            if (data2.steps !== undefined) {
                                                let data3 = data2.steps;
                                                if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                                    validate64.errors = [{ instancePath: instancePath + "/limits/steps", schemaPath: "#/properties/limits/properties/steps/type", keyword: "type", params: { type: "number" } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate64.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.concurrency !== undefined) {
                                    let data4 = data.concurrency;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                            const _errs13 = errors;
                                            for (const key2 in data4) {
                                                if (!(key2 === "limit")) {
                                                    validate64.errors = [{ instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs13 === errors) {
                                                if (data4.limit !== undefined) {
                                                    let data5 = data4.limit;
                                                    if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                        validate64.errors = [{ instancePath: instancePath + "/concurrency/limit", schemaPath: "#/properties/concurrency/properties/limit/type", keyword: "type", params: { type: "number" } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate64.errors = [{ instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.schedules !== undefined) {
                                        let data6 = data.schedules;
                                        const _errs16 = errors;
                                        if (errors === _errs16) {
                                            if (Array.isArray(data6)) {
                                                var valid3 = true;
                                                const len0 = data6.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data7 = data6[i0];
                                                    const _errs18 = errors;
                                                    if (errors === _errs18) {
                                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                            let missing1;
                                                            if ((data7.cron === undefined) && (missing1 = "cron")) {
                                                                validate64.errors = [{ instancePath: instancePath + "/schedules/" + i0, schemaPath: "#/properties/schedules/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs20 = errors;
                                                                for (const key3 in data7) {
                                                                    if (!(key3 === "cron")) {
                                                                        validate64.errors = [{ instancePath: instancePath + "/schedules/" + i0, schemaPath: "#/properties/schedules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs20 === errors) {
                                                                    if (data7.cron !== undefined) {
                                                                        if (typeof data7.cron !== "string") {
                                                                            validate64.errors = [{ instancePath: instancePath + "/schedules/" + i0 + "/cron", schemaPath: "#/properties/schedules/items/properties/cron/type", keyword: "type", params: { type: "string" } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate64.errors = [{ instancePath: instancePath + "/schedules/" + i0, schemaPath: "#/properties/schedules/items/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid3 = _errs18 === errors;
                                                    if (!valid3) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate64.errors = [{ instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.default_retention !== undefined) {
                                            let data9 = data.default_retention;
                                            const _errs23 = errors;
                                            if (errors === _errs23) {
                                                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                    const _errs25 = errors;
                                                    for (const key4 in data9) {
                                                        if (!((key4 === "success_retention") || (key4 === "error_retention"))) {
                                                            validate64.errors = [{ instancePath: instancePath + "/default_retention", schemaPath: "#/properties/default_retention/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs25 === errors) {
                                                        if (data9.success_retention !== undefined) {
                                                            let data10 = data9.success_retention;
                                                            const _errs26 = errors;
                                                            if ((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")) {
                                                                validate64.errors = [{ instancePath: instancePath + "/default_retention/success_retention", schemaPath: "#/properties/default_retention/properties/success_retention/type", keyword: "type", params: { type: schema26.properties.default_retention.properties.success_retention.type } }];
                                                                return false;
                                                            }
                                                            var valid5 = _errs26 === errors;
                                                        }
                                                        else {
                                                            var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                            if (data9.error_retention !== undefined) {
                                                                let data11 = data9.error_retention;
                                                                const _errs28 = errors;
                                                                if ((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")) {
                                                                    validate64.errors = [{ instancePath: instancePath + "/default_retention/error_retention", schemaPath: "#/properties/default_retention/properties/error_retention/type", keyword: "type", params: { type: schema26.properties.default_retention.properties.error_retention.type } }];
                                                                    return false;
                                                                }
                                                                var valid5 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate64.errors = [{ instancePath: instancePath + "/default_retention", schemaPath: "#/properties/default_retention/type", keyword: "type", params: { type: "object" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs23 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.jurisdiction !== undefined) {
                                                const _errs30 = errors;
                                                if (typeof data.jurisdiction !== "string") {
                                                    validate64.errors = [{ instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                                var valid0 = _errs30 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate64.errors = vErrors;
    return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "object", "additionalProperties": false, "required": ["tag"], "properties": { "tag": { "type": "string" }, "new_classes": { "$ref": "#/$defs/texts" }, "new_sqlite_classes": { "$ref": "#/$defs/texts" }, "deleted_classes": { "$ref": "#/$defs/texts" }, "renamed_classes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "string" }, "to": { "type": "string" } } } }, "transferred_classes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "from_script", "to"], "properties": { "from": { "type": "string" }, "from_script": { "type": "string" }, "to": { "type": "string" } } } } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.tag === undefined) && (missing0 = "tag")) {
                validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "tag") || (key0 === "new_classes")) || (key0 === "new_sqlite_classes")) || (key0 === "deleted_classes")) || (key0 === "renamed_classes")) || (key0 === "transferred_classes"))) {
                        validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.tag !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.tag !== "string") {
                            validate66.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.new_classes !== undefined) {
                            const _errs4 = errors;
                            if (!(validate60(data.new_classes, { instancePath: instancePath + "/new_classes", parentData: data, parentDataProperty: "new_classes", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.new_sqlite_classes !== undefined) {
                                const _errs5 = errors;
                                if (!(validate60(data.new_sqlite_classes, { instancePath: instancePath + "/new_sqlite_classes", parentData: data, parentDataProperty: "new_sqlite_classes", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.deleted_classes !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate60(data.deleted_classes, { instancePath: instancePath + "/deleted_classes", parentData: data, parentDataProperty: "deleted_classes", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.renamed_classes !== undefined) {
                                        let data4 = data.renamed_classes;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (Array.isArray(data4)) {
                                                var valid1 = true;
                                                const len0 = data4.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data5 = data4[i0];
                                                    const _errs9 = errors;
                                                    if (errors === _errs9) {
                                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                            let missing1;
                                                            if (((data5.from === undefined) && (missing1 = "from")) || ((data5.to === undefined) && (missing1 = "to"))) {
                                                                validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0, schemaPath: "#/properties/renamed_classes/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs11 = errors;
                                                                for (const key1 in data5) {
                                                                    if (!((key1 === "from") || (key1 === "to"))) {
                                                                        validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0, schemaPath: "#/properties/renamed_classes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs11 === errors) {
                                                                    if (data5.from !== undefined) {
                                                                        const _errs12 = errors;
                                                                        if (typeof data5.from !== "string") {
                                                                            validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0 + "/from", schemaPath: "#/properties/renamed_classes/items/properties/from/type", keyword: "type", params: { type: "string" } }];
                                                                            return false;
                                                                        }
                                                                        var valid2 = _errs12 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data5.to !== undefined) {
                                                                            const _errs14 = errors;
                                                                            if (typeof data5.to !== "string") {
                                                                                validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0 + "/to", schemaPath: "#/properties/renamed_classes/items/properties/to/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                            var valid2 = _errs14 === errors;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0, schemaPath: "#/properties/renamed_classes/items/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs9 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate66.errors = [{ instancePath: instancePath + "/renamed_classes", schemaPath: "#/properties/renamed_classes/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.transferred_classes !== undefined) {
                                            let data8 = data.transferred_classes;
                                            const _errs16 = errors;
                                            if (errors === _errs16) {
                                                if (Array.isArray(data8)) {
                                                    var valid3 = true;
                                                    const len1 = data8.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data9 = data8[i1];
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                let missing2;
                                                                if ((((data9.from === undefined) && (missing2 = "from")) || ((data9.from_script === undefined) && (missing2 = "from_script"))) || ((data9.to === undefined) && (missing2 = "to"))) {
                                                                    validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1, schemaPath: "#/properties/transferred_classes/items/required", keyword: "required", params: { missingProperty: missing2 } }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs20 = errors;
                                                                    for (const key2 in data9) {
                                                                        if (!(((key2 === "from") || (key2 === "from_script")) || (key2 === "to"))) {
                                                                            validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1, schemaPath: "#/properties/transferred_classes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs20 === errors) {
                                                                        if (data9.from !== undefined) {
                                                                            const _errs21 = errors;
                                                                            if (typeof data9.from !== "string") {
                                                                                validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1 + "/from", schemaPath: "#/properties/transferred_classes/items/properties/from/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                            var valid4 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data9.from_script !== undefined) {
                                                                                const _errs23 = errors;
                                                                                if (typeof data9.from_script !== "string") {
                                                                                    validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1 + "/from_script", schemaPath: "#/properties/transferred_classes/items/properties/from_script/type", keyword: "type", params: { type: "string" } }];
                                                                                    return false;
                                                                                }
                                                                                var valid4 = _errs23 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data9.to !== undefined) {
                                                                                    const _errs25 = errors;
                                                                                    if (typeof data9.to !== "string") {
                                                                                        validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1 + "/to", schemaPath: "#/properties/transferred_classes/items/properties/to/type", keyword: "type", params: { type: "string" } }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid4 = _errs25 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1, schemaPath: "#/properties/transferred_classes/items/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid3 = _errs18 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate66.errors = [{ instancePath: instancePath + "/transferred_classes", schemaPath: "#/properties/transferred_classes/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate66.errors = vErrors;
    return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema28 = { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "redact_query_string": { "type": "boolean" }, "issues": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } } }, "logs": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "invocation_logs": { "type": "boolean" }, "persist": { "type": "boolean" }, "destinations": { "$ref": "#/$defs/texts" } } }, "traces": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "persist": { "type": "boolean" }, "destinations": { "$ref": "#/$defs/texts" } } } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((key0 === "enabled") || (key0 === "head_sampling_rate")) || (key0 === "redact_query_string")) || (key0 === "issues")) || (key0 === "logs")) || (key0 === "traces"))) {
                    validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.enabled !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.enabled !== "boolean") {
                        validate71.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.head_sampling_rate !== undefined) {
                        let data1 = data.head_sampling_rate;
                        const _errs4 = errors;
                        if (!((typeof data1 == "number") && (isFinite(data1)))) {
                            validate71.errors = [{ instancePath: instancePath + "/head_sampling_rate", schemaPath: "#/properties/head_sampling_rate/type", keyword: "type", params: { type: "number" } }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.redact_query_string !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.redact_query_string !== "boolean") {
                                validate71.errors = [{ instancePath: instancePath + "/redact_query_string", schemaPath: "#/properties/redact_query_string/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.issues !== undefined) {
                                let data3 = data.issues;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                        const _errs10 = errors;
                                        for (const key1 in data3) {
                                            if (!(key1 === "enabled")) {
                                                validate71.errors = [{ instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs10 === errors) {
                                            if (data3.enabled !== undefined) {
                                                if (typeof data3.enabled !== "boolean") {
                                                    validate71.errors = [{ instancePath: instancePath + "/issues/enabled", schemaPath: "#/properties/issues/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate71.errors = [{ instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.logs !== undefined) {
                                    let data5 = data.logs;
                                    const _errs13 = errors;
                                    if (errors === _errs13) {
                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                            const _errs15 = errors;
                                            for (const key2 in data5) {
                                                if (!(((((key2 === "enabled") || (key2 === "head_sampling_rate")) || (key2 === "invocation_logs")) || (key2 === "persist")) || (key2 === "destinations"))) {
                                                    validate71.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs15 === errors) {
                                                if (data5.enabled !== undefined) {
                                                    const _errs16 = errors;
                                                    if (typeof data5.enabled !== "boolean") {
                                                        validate71.errors = [{ instancePath: instancePath + "/logs/enabled", schemaPath: "#/properties/logs/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data5.head_sampling_rate !== undefined) {
                                                        let data7 = data5.head_sampling_rate;
                                                        const _errs18 = errors;
                                                        if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                            validate71.errors = [{ instancePath: instancePath + "/logs/head_sampling_rate", schemaPath: "#/properties/logs/properties/head_sampling_rate/type", keyword: "type", params: { type: "number" } }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data5.invocation_logs !== undefined) {
                                                            const _errs20 = errors;
                                                            if (typeof data5.invocation_logs !== "boolean") {
                                                                validate71.errors = [{ instancePath: instancePath + "/logs/invocation_logs", schemaPath: "#/properties/logs/properties/invocation_logs/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs20 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data5.persist !== undefined) {
                                                                const _errs22 = errors;
                                                                if (typeof data5.persist !== "boolean") {
                                                                    validate71.errors = [{ instancePath: instancePath + "/logs/persist", schemaPath: "#/properties/logs/properties/persist/type", keyword: "type", params: { type: "boolean" } }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs22 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data5.destinations !== undefined) {
                                                                    const _errs24 = errors;
                                                                    if (!(validate60(data5.destinations, { instancePath: instancePath + "/logs/destinations", parentData: data5, parentDataProperty: "destinations", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate71.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.traces !== undefined) {
                                        let data11 = data.traces;
                                        const _errs25 = errors;
                                        if (errors === _errs25) {
                                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                const _errs27 = errors;
                                                for (const key3 in data11) {
                                                    if (!((((key3 === "enabled") || (key3 === "head_sampling_rate")) || (key3 === "persist")) || (key3 === "destinations"))) {
                                                        validate71.errors = [{ instancePath: instancePath + "/traces", schemaPath: "#/properties/traces/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs27 === errors) {
                                                    if (data11.enabled !== undefined) {
                                                        const _errs28 = errors;
                                                        if (typeof data11.enabled !== "boolean") {
                                                            validate71.errors = [{ instancePath: instancePath + "/traces/enabled", schemaPath: "#/properties/traces/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid3 = _errs28 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data11.head_sampling_rate !== undefined) {
                                                            let data13 = data11.head_sampling_rate;
                                                            const _errs30 = errors;
                                                            if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                                validate71.errors = [{ instancePath: instancePath + "/traces/head_sampling_rate", schemaPath: "#/properties/traces/properties/head_sampling_rate/type", keyword: "type", params: { type: "number" } }];
                                                                return false;
                                                            }
                                                            var valid3 = _errs30 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data11.persist !== undefined) {
                                                                const _errs32 = errors;
                                                                if (typeof data11.persist !== "boolean") {
                                                                    validate71.errors = [{ instancePath: instancePath + "/traces/persist", schemaPath: "#/properties/traces/properties/persist/type", keyword: "type", params: { type: "boolean" } }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs32 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data11.destinations !== undefined) {
                                                                    const _errs34 = errors;
                                                                    if (!(validate60(data11.destinations, { instancePath: instancePath + "/traces/destinations", parentData: data11, parentDataProperty: "destinations", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid3 = _errs34 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate71.errors = [{ instancePath: instancePath + "/traces", schemaPath: "#/properties/traces/type", keyword: "type", params: { type: "object" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs25 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema29 = { "type": "object", "additionalProperties": false, "required": ["service"], "properties": { "service": { "type": "string" }, "environment": { "type": "string" } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate75.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.service === undefined) && (missing0 = "service")) {
                validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "service") || (key0 === "environment"))) {
                        validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.service !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.service !== "string") {
                            validate75.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.environment !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.environment !== "string") {
                                validate75.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate75.errors = vErrors;
    return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function schema_generated_validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = schema_generated_validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.modules === undefined) && (missing0 = "modules")) || ((data.workers_dev === undefined) && (missing0 = "workers_dev"))) {
                schema_generated_validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(schema_generated_func1.call(schema_generated_schema20.properties, key0))) {
                        schema_generated_validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.modules !== undefined) {
                        let data0 = data.modules;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data0)) {
                                var valid1 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs4 = errors;
                                    if (!(schema_generated_validate54(data0[i0], { instancePath: instancePath + "/modules/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? schema_generated_validate54.errors : vErrors.concat(schema_generated_validate54.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs4 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.assets !== undefined) {
                            let data2 = data.assets;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    const _errs7 = errors;
                                    for (const key1 in data2) {
                                        if (!(((((key1 === "binding") || (key1 === "html_handling")) || (key1 === "not_found_handling")) || (key1 === "base_path")) || (key1 === "run_worker_first"))) {
                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets", schemaPath: "#/properties/assets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs7 === errors) {
                                        if (data2.binding !== undefined) {
                                            const _errs8 = errors;
                                            if (typeof data2.binding !== "string") {
                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/binding", schemaPath: "#/properties/assets/properties/binding/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                            var valid2 = _errs8 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data2.html_handling !== undefined) {
                                                let data4 = data2.html_handling;
                                                const _errs10 = errors;
                                                if (!((((data4 === "auto-trailing-slash") || (data4 === "force-trailing-slash")) || (data4 === "drop-trailing-slash")) || (data4 === "none"))) {
                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/html_handling", schemaPath: "#/properties/assets/properties/html_handling/enum", keyword: "enum", params: { allowedValues: schema_generated_schema20.properties.assets.properties.html_handling.enum } }];
                                                    return false;
                                                }
                                                var valid2 = _errs10 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data2.not_found_handling !== undefined) {
                                                    let data5 = data2.not_found_handling;
                                                    const _errs11 = errors;
                                                    if (!(((data5 === "single-page-application") || (data5 === "404-page")) || (data5 === "none"))) {
                                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/not_found_handling", schemaPath: "#/properties/assets/properties/not_found_handling/enum", keyword: "enum", params: { allowedValues: schema_generated_schema20.properties.assets.properties.not_found_handling.enum } }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data2.base_path !== undefined) {
                                                        const _errs12 = errors;
                                                        if (typeof data2.base_path !== "string") {
                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/base_path", schemaPath: "#/properties/assets/properties/base_path/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data2.run_worker_first !== undefined) {
                                                            let data7 = data2.run_worker_first;
                                                            const _errs14 = errors;
                                                            if ((typeof data7 !== "boolean") && (!(Array.isArray(data7)))) {
                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/run_worker_first", schemaPath: "#/properties/assets/properties/run_worker_first/type", keyword: "type", params: { type: schema_generated_schema20.properties.assets.properties.run_worker_first.type } }];
                                                                return false;
                                                            }
                                                            if (errors === _errs14) {
                                                                if (Array.isArray(data7)) {
                                                                    var valid3 = true;
                                                                    const len1 = data7.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs16 = errors;
                                                                        if (typeof data7[i1] !== "string") {
                                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/run_worker_first/" + i1, schemaPath: "#/properties/assets/properties/run_worker_first/items/type", keyword: "type", params: { type: "string" } }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            var valid2 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets", schemaPath: "#/properties/assets/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.routes !== undefined) {
                                let data9 = data.routes;
                                const _errs18 = errors;
                                if (errors === _errs18) {
                                    if (Array.isArray(data9)) {
                                        var valid4 = true;
                                        const len2 = data9.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                            const _errs20 = errors;
                                            if (!(validate56(data9[i2], { instancePath: instancePath + "/routes/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid4 = _errs20 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs18 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.custom_domains !== undefined) {
                                    let data11 = data.custom_domains;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                        if (Array.isArray(data11)) {
                                            var valid5 = true;
                                            const len3 = data11.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                                const _errs23 = errors;
                                                if (!(validate58(data11[i3], { instancePath: instancePath + "/custom_domains/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid5 = _errs23 === errors;
                                                if (!valid5) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/custom_domains", schemaPath: "#/properties/custom_domains/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs21 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.crons !== undefined) {
                                        const _errs24 = errors;
                                        if (!(validate60(data.crons, { instancePath: instancePath + "/crons", parentData: data, parentDataProperty: "crons", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs24 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.queue_consumers !== undefined) {
                                            let data14 = data.queue_consumers;
                                            const _errs25 = errors;
                                            if (errors === _errs25) {
                                                if (Array.isArray(data14)) {
                                                    var valid6 = true;
                                                    const len4 = data14.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                        const _errs27 = errors;
                                                        if (!(validate62(data14[i4], { instancePath: instancePath + "/queue_consumers/" + i4, parentData: data14, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid6 = _errs27 === errors;
                                                        if (!valid6) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/queue_consumers", schemaPath: "#/properties/queue_consumers/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs25 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.workflows !== undefined) {
                                                let data16 = data.workflows;
                                                const _errs28 = errors;
                                                if (errors === _errs28) {
                                                    if (Array.isArray(data16)) {
                                                        var valid7 = true;
                                                        const len5 = data16.length;
                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                            const _errs30 = errors;
                                                            if (!(validate64(data16[i5], { instancePath: instancePath + "/workflows/" + i5, parentData: data16, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid7 = _errs30 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs28 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.migrations !== undefined) {
                                                    let data18 = data.migrations;
                                                    const _errs31 = errors;
                                                    if (errors === _errs31) {
                                                        if (Array.isArray(data18)) {
                                                            var valid8 = true;
                                                            const len6 = data18.length;
                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                const _errs33 = errors;
                                                                if (!(validate66(data18[i6], { instancePath: instancePath + "/migrations/" + i6, parentData: data18, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid8 = _errs33 === errors;
                                                                if (!valid8) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/migrations", schemaPath: "#/properties/migrations/type", keyword: "type", params: { type: "array" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs31 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.workers_dev !== undefined) {
                                                        const _errs34 = errors;
                                                        if (typeof data.workers_dev !== "boolean") {
                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/workers_dev", schemaPath: "#/properties/workers_dev/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs34 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.preview_urls !== undefined) {
                                                            const _errs36 = errors;
                                                            if (typeof data.preview_urls !== "boolean") {
                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/preview_urls", schemaPath: "#/properties/preview_urls/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs36 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.observability !== undefined) {
                                                                const _errs38 = errors;
                                                                if (!(validate71(data.observability, { instancePath: instancePath + "/observability", parentData: data, parentDataProperty: "observability", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid0 = _errs38 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.logpush !== undefined) {
                                                                    const _errs39 = errors;
                                                                    if (typeof data.logpush !== "boolean") {
                                                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/logpush", schemaPath: "#/properties/logpush/type", keyword: "type", params: { type: "boolean" } }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs39 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.tail_consumers !== undefined) {
                                                                        let data24 = data.tail_consumers;
                                                                        const _errs41 = errors;
                                                                        if (errors === _errs41) {
                                                                            if (Array.isArray(data24)) {
                                                                                var valid9 = true;
                                                                                const len7 = data24.length;
                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                    const _errs43 = errors;
                                                                                    if (!(validate75(data24[i7], { instancePath: instancePath + "/tail_consumers/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid9 = _errs43 === errors;
                                                                                    if (!valid9) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/tail_consumers", schemaPath: "#/properties/tail_consumers/type", keyword: "type", params: { type: "array" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs41 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.streaming_tail_consumers !== undefined) {
                                                                            let data26 = data.streaming_tail_consumers;
                                                                            const _errs44 = errors;
                                                                            if (errors === _errs44) {
                                                                                if (Array.isArray(data26)) {
                                                                                    var valid10 = true;
                                                                                    const len8 = data26.length;
                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                        const _errs46 = errors;
                                                                                        if (!(validate75(data26[i8], { instancePath: instancePath + "/streaming_tail_consumers/" + i8, parentData: data26, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid10 = _errs46 === errors;
                                                                                        if (!valid10) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/streaming_tail_consumers", schemaPath: "#/properties/streaming_tail_consumers/type", keyword: "type", params: { type: "array" } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs44 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.tags !== undefined) {
                                                                                const _errs47 = errors;
                                                                                if (!(validate60(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs47 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.account_id !== undefined) {
                                                                                    const _errs48 = errors;
                                                                                    if (typeof data.account_id !== "string") {
                                                                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" } }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs48 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.code_update_strategy !== undefined) {
                                                                                        let data30 = data.code_update_strategy;
                                                                                        const _errs50 = errors;
                                                                                        if (errors === _errs50) {
                                                                                            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                                let missing1;
                                                                                                if ((data30.mode === undefined) && (missing1 = "mode")) {
                                                                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy", schemaPath: "#/properties/code_update_strategy/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs52 = errors;
                                                                                                    for (const key2 in data30) {
                                                                                                        if (!((key2 === "mode") || (key2 === "max_delay"))) {
                                                                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy", schemaPath: "#/properties/code_update_strategy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs52 === errors) {
                                                                                                        if (data30.mode !== undefined) {
                                                                                                            let data31 = data30.mode;
                                                                                                            const _errs53 = errors;
                                                                                                            if (!((data31 === "immediate") || (data31 === "deferred"))) {
                                                                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy/mode", schemaPath: "#/properties/code_update_strategy/properties/mode/enum", keyword: "enum", params: { allowedValues: schema_generated_schema20.properties.code_update_strategy.properties.mode.enum } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid11 = _errs53 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid11 = true;
                                                                                                        }
                                                                                                        if (valid11) {
                                                                                                            if (data30.max_delay !== undefined) {
                                                                                                                let data32 = data30.max_delay;
                                                                                                                const _errs54 = errors;
                                                                                                                if (!((typeof data32 == "number") && (isFinite(data32)))) {
                                                                                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy/max_delay", schemaPath: "#/properties/code_update_strategy/properties/max_delay/type", keyword: "type", params: { type: "number" } }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid11 = _errs54 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid11 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy", schemaPath: "#/properties/code_update_strategy/type", keyword: "type", params: { type: "object" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs50 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            schema_generated_validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    schema_generated_validate53.errors = vErrors;
    return errors === 0;
}
schema_generated_validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "size"], "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
function schema_generated_validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = schema_generated_validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.size === undefined) && (missing0 = "size"))) {
                schema_generated_validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "path") || (key0 === "sha256")) || (key0 === "size"))) {
                        schema_generated_validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.path !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.path !== "string") {
                            schema_generated_validate80.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.sha256 !== undefined) {
                            let data1 = data.sha256;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern10.test(data1)) {
                                        schema_generated_validate80.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }];
                                        return false;
                                    }
                                }
                                else {
                                    schema_generated_validate80.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.size !== undefined) {
                                let data2 = data.size;
                                const _errs6 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    schema_generated_validate80.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                }
                                if (errors === _errs6) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 > 9007199254740991 || isNaN(data2)) {
                                            schema_generated_validate80.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                            return false;
                                        }
                                        else {
                                            if (data2 < 0 || isNaN(data2)) {
                                                schema_generated_validate80.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                return false;
                                            }
                                        }
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            schema_generated_validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    schema_generated_validate80.errors = vErrors;
    return errors === 0;
}
schema_generated_validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function schema_generated_validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/release.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = schema_generated_validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((data.format === undefined) && (missing0 = "format")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.digest === undefined) && (missing0 = "digest"))) {
                schema_generated_validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(schema_generated_func1.call(schema_generated_schema19.properties, key0))) {
                        schema_generated_validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.format !== undefined) {
                        const _errs2 = errors;
                        if (1 !== data.format) {
                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kind !== undefined) {
                            let data1 = data.kind;
                            const _errs3 = errors;
                            if (!((data1 === "worker") || (data1 === "pages"))) {
                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema_generated_schema19.properties.kind.enum } }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.name !== undefined) {
                                let data2 = data.name;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (!schema_generated_pattern3.test(data2)) {
                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9_-]{0,254}$" } }];
                                            return false;
                                        }
                                    }
                                    else {
                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.environment !== undefined) {
                                    let data3 = data.environment;
                                    const _errs6 = errors;
                                    if ((typeof data3 !== "string") && (data3 !== null)) {
                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema_generated_schema19.properties.environment.type } }];
                                        return false;
                                    }
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (!schema_generated_pattern4.test(data3)) {
                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{0,255}$" } }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.source !== undefined) {
                                        let data4 = data.source;
                                        const _errs8 = errors;
                                        if (errors === _errs8) {
                                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                let missing1;
                                                if ((((data4.repository === undefined) && (missing1 = "repository")) || ((data4.commit === undefined) && (missing1 = "commit"))) || ((data4.ref === undefined) && (missing1 = "ref"))) {
                                                    schema_generated_validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs10 = errors;
                                                    for (const key1 in data4) {
                                                        if (!(((key1 === "repository") || (key1 === "commit")) || (key1 === "ref"))) {
                                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs10 === errors) {
                                                        if (data4.repository !== undefined) {
                                                            let data5 = data4.repository;
                                                            const _errs11 = errors;
                                                            if ((typeof data5 !== "string") && (data5 !== null)) {
                                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/repository", schemaPath: "#/properties/source/properties/repository/type", keyword: "type", params: { type: schema_generated_schema19.properties.source.properties.repository.type } }];
                                                                return false;
                                                            }
                                                            if (errors === _errs11) {
                                                                if (typeof data5 === "string") {
                                                                    if (!pattern5.test(data5)) {
                                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/repository", schemaPath: "#/properties/source/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid1 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data4.commit !== undefined) {
                                                                let data6 = data4.commit;
                                                                const _errs13 = errors;
                                                                if ((typeof data6 !== "string") && (data6 !== null)) {
                                                                    schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/commit", schemaPath: "#/properties/source/properties/commit/type", keyword: "type", params: { type: schema_generated_schema19.properties.source.properties.commit.type } }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs13) {
                                                                    if (typeof data6 === "string") {
                                                                        if (!pattern6.test(data6)) {
                                                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/commit", schemaPath: "#/properties/source/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid1 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data4.ref !== undefined) {
                                                                    let data7 = data4.ref;
                                                                    const _errs15 = errors;
                                                                    if ((typeof data7 !== "string") && (data7 !== null)) {
                                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/ref", schemaPath: "#/properties/source/properties/ref/type", keyword: "type", params: { type: schema_generated_schema19.properties.source.properties.ref.type } }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs15) {
                                                                        if (typeof data7 === "string") {
                                                                            if (!pattern7.test(data7)) {
                                                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/ref", schemaPath: "#/properties/source/properties/ref/pattern", keyword: "pattern", params: { pattern: "^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid1 = _errs15 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.stamp !== undefined) {
                                            let data8 = data.stamp;
                                            const _errs17 = errors;
                                            if (errors === _errs17) {
                                                if (typeof data8 === "string") {
                                                    if (!pattern8.test(data8)) {
                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/stamp", schemaPath: "#/properties/stamp/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" } }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    schema_generated_validate52.errors = [{ instancePath: instancePath + "/stamp", schemaPath: "#/properties/stamp/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.tools !== undefined) {
                                                let data9 = data.tools;
                                                const _errs19 = errors;
                                                if (errors === _errs19) {
                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                        if (Object.keys(data9).length > 16) {
                                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/maxProperties", keyword: "maxProperties", params: { limit: 16 } }];
                                                            return false;
                                                        }
                                                        else {
                                                            for (const key2 in data9) {
                                                                let data10 = data9[key2];
                                                                const _errs22 = errors;
                                                                if (errors === _errs22) {
                                                                    if (typeof data10 === "string") {
                                                                        if (!pattern9.test(data10)) {
                                                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/tools/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{0,128}$" } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/tools/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs22 === errors;
                                                                if (!valid2) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "object" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.config !== undefined) {
                                                    const _errs24 = errors;
                                                    if (!(schema_generated_validate53(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? schema_generated_validate53.errors : vErrors.concat(schema_generated_validate53.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs24 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.files !== undefined) {
                                                        let data12 = data.files;
                                                        const _errs25 = errors;
                                                        if (errors === _errs25) {
                                                            if (Array.isArray(data12)) {
                                                                var valid3 = true;
                                                                const len0 = data12.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    const _errs27 = errors;
                                                                    if (!(schema_generated_validate80(data12[i0], { instancePath: instancePath + "/files/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? schema_generated_validate80.errors : vErrors.concat(schema_generated_validate80.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid3 = _errs27 === errors;
                                                                    if (!valid3) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs25 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.digest !== undefined) {
                                                            let data14 = data.digest;
                                                            const _errs28 = errors;
                                                            if (errors === _errs28) {
                                                                if (typeof data14 === "string") {
                                                                    if (!pattern11.test(data14)) {
                                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    schema_generated_validate52.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            schema_generated_validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    schema_generated_validate52.errors = vErrors;
    return errors === 0;
}
schema_generated_validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/src/release/parse.js





/** Reads the bytes of release.json; anything that is not a release of a known format stops with a sentence. */
function parseRelease(bytes) {
    const read = readStrictJson(bytes);
    if ("problem" in read)
        throw invalidRelease(`has a release.json that ${read.problem}`);
    const json = read.value;
    if (!isObject(json))
        throw invalidRelease("has a release.json that is not an object");
    if (json.format !== 1)
        throw invalidRelease(`has the unknown format ${show(json.format ?? null)}`, OTHER_VERSION);
    const problem = formProblem(json);
    if (problem !== undefined)
        throw invalidRelease(problem, OTHER_VERSION);
    const release = json;
    checkModules(release.config.modules);
    checkPaths(release.files);
    return release;
}
/**
 * What docs/release.schema.json does not allow in a release.json, going on after "The release …"; undefined if nothing. The
 * lists are closed: what a reader would not carry out must stop it rather than be dropped.
 */
function formProblem(json) {
    const problem = findProblem(schema_generated_validate, json);
    if (problem === undefined)
        return undefined;
    const { path, unknown } = problem;
    if (!unknown)
        return notValid(json, path);
    if (path[0] === "config")
        return `has the setting "${writePath(path.slice(1))}", which this version does not carry out`;
    return `has the key "${writePath(path)}" in its release.json, which this version does not know`;
}
/** Names the key that its author would know: what is wrong within a setting or a list is shown with the whole of it. */
function notValid(json, [key = "", setting]) {
    const inConfig = key === "config" && setting !== undefined;
    const value = inConfig ? json.config[setting] : json[key];
    const given = key === "files" && value !== undefined ? "a list with an incomplete entry" : value;
    return `has a release.json whose "${inConfig ? `config.${setting}` : key}" is not valid: ${show(given)}`;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/src/release/envelope/verified.js




/** The bytes of a sealed file, if they are still those that were sealed: whoever sends a file sends what this answers. */
function readVerified(directory, { files }, path) {
    const file = files.find((other) => other.path === path);
    if (file === undefined)
        throw invalidRelease(`lists no "${path}"`);
    return readSealed(directory, file);
}
// Neither a link nor a pipe may take the place of a file that was verified; Windows knows neither flag.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
/** The same for a file at hand. Reads at once: a stream costs a millisecond, and no file is larger than the limits. */
function readSealed(directory, { path, sha256, size }) {
    let contents;
    try {
        const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(directory, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            const found = (0,external_node_fs_.fstatSync)(file);
            if (found.isFile() && found.size === size)
                contents = (0,external_node_fs_.readFileSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        // Gone, or a link: the same sentence.
    }
    if (contents === undefined || (0,external_node_crypto_.hash)("sha256", contents) !== sha256)
        throw invalidRelease(`was changed after it was verified: "${path}" is not what was sealed, and is not sent`);
    return contents;
}

;// CONCATENATED MODULE: ./lib/src/release/worker/check.js




const HEADERS = "assets/_headers";
/** Refuses a Worker whose code, static files, metadata and settings do not belong together; answers the metadata. */
function checkWorker(directory, release) {
    const { files, config } = release;
    if (config.assets === undefined && files.some(({ path }) => path.startsWith("assets/")))
        throw invalidRelease("holds static files but no settings for them");
    checkStamp(directory, release);
    const worker = new Set(files.filter(({ path }) => path.startsWith("worker/")).map(({ path }) => path));
    if (!worker.delete(METADATA_FILE))
        throw invalidRelease(`lists no "${METADATA_FILE}"`);
    for (const { name, path } of config.modules) {
        if (!worker.delete(path))
            throw invalidRelease(`lists no file "${path}" for the module "${name}"`);
    }
    for (const path of worker)
        throw invalidRelease(`holds "${path}", which is no module of the Worker`);
    const metadata = parseMetadata(readVerified(directory, release, METADATA_FILE), config);
    const { main_module: main } = metadata;
    if (config.modules.length === 0 ? main !== undefined : !config.modules.some(({ name }) => name === main))
        throw invalidRelease(`names the entry module ${JSON.stringify(main)}, which it does not hold`);
    return metadata;
}
/** A stamp that the static files do not show would make their answers look like another release's. */
function checkStamp(directory, release) {
    const { stamp, files, config } = release;
    if (stamp === undefined)
        return;
    const rules = files.some(({ path }) => path === HEADERS) ? readVerified(directory, release, HEADERS).toString() : "";
    if (config.assets === undefined || !showsStamp(rules, stamp))
        throw invalidRelease(`has the stamp ${stamp}, which its static files do not show`);
}

;// CONCATENATED MODULE: ./lib/src/release/write.js












// All that stands at the top of a release directory.
const ENTRIES = [RELEASE_FILE, ...FOLDERS];
/** Makes an empty directory of a new or empty one, or of one that holds a release and nothing else; anything else stops. */
async function emptyReleaseDirectory(directory) {
    const entries = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        if (error.code === "ENOTDIR")
            throw notEmpty(`"${directory}" is no directory.`);
        throw error;
    });
    if (entries.length > 0) {
        if (!entries.includes(RELEASE_FILE))
            throw notEmpty(`"${directory}" is not empty and holds no release.`);
        // Only what is certainly ours is removed.
        const foreign = entries.find((name) => !ENTRIES.includes(name));
        if (foreign !== undefined)
            throw notEmpty(`"${directory}" holds "${foreign}" beside a release.`);
        parseRelease(await (0,promises_.readFile)((0,external_node_path_.join)(directory, RELEASE_FILE)));
        await (0,promises_.rm)(directory, { recursive: true });
    }
    await (0,promises_.mkdir)(directory, { recursive: true });
}
function notEmpty(what) {
    return new errors/* UserError */.yo(`The release cannot be written: ${what}`, {
        reason: "invalid-input",
        hint: "Name an empty or new directory for the release.",
    });
}
/**
 * Writes a Worker's release.json for the files that lie in the directory; whatever a reader would refuse stops here. With
 * `unstamped` static files are made to show the release's stamp, or it is told why they do not.
 */
async function sealDirectory(directory, head, unstamped) {
    const problem = formProblem({ format: 1, ...head, files: [], digest: `sha256:${"0".repeat(64)}` });
    if (problem !== undefined)
        throw notCarried(problem);
    checkModules(head.config.modules);
    const { files, stamp } = await listStamped(directory, head, unstamped);
    checkPaths(files);
    checkLimits({ files, config: head.config });
    const release = await writeReleaseFile(directory, stamp === undefined ? head : { ...head, stamp }, files);
    checkWorker(directory, release);
    return release;
}
/** The files of the directory, after the static ones were stamped if that is wanted. */
async function listStamped(directory, head, unstamped) {
    const files = await hashFiles(directory, await listFiles(directory));
    if (unstamped === undefined || head.config.assets === undefined)
        return { files };
    const done = await stampAssets(directory, { format: 1, ...head, files });
    if ("refused" in done) {
        unstamped(done.refused);
        return { files };
    }
    const [rules] = await hashFiles(directory, (await listFiles(directory)).filter(isHeaders));
    const others = files.filter((file) => !isHeaders(file));
    const all = rules === undefined ? others : [...others, rules];
    return { files: all.sort((a, b) => (a.path < b.path ? -1 : 1)), stamp: done.stamp };
}
const isHeaders = ({ path }) => path === "assets/_headers";

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./lib/src/wrangler/find.js




/** Reasons of a project without wrangler. */
const WRANGLER_REASONS = (/* unused pure expression or super */ null && (["wrangler-missing"]));
const INSTALL = "Install it in the project (`npm install --save-dev wrangler`) and run the install step before `seal`.";
/** Finds wrangler in the `node_modules` of the directory or the nearest one above it; never installs or downloads it. */
async function findWrangler(directory) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        const manifest = (0,external_node_path_.join)(folder, "node_modules/wrangler/package.json");
        if ((0,external_node_fs_.existsSync)(manifest))
            return await readWrangler((0,external_node_fs_.realpathSync)(manifest));
        if ((0,external_node_path_.dirname)(folder) === folder)
            break;
    }
    throw new errors/* UserError */.yo(`wrangler is not installed in "${directory}" nor in any directory above it.`, {
        reason: "wrangler-missing",
        hint: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, ".pnp.cjs"))
            ? "Yarn Plug'n'Play has no `node_modules`: set `nodeLinker: node-modules` in `.yarnrc.yml`."
            : INSTALL,
    });
}
async function readWrangler(manifest) {
    const { version, main } = parseManifest(await (0,promises_.readFile)(manifest, "utf8"));
    const cli = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), main ?? "");
    if (version === undefined || main === undefined || !(0,external_node_fs_.existsSync)(cli))
        throw new errors/* UserError */.yo(`The wrangler in "${(0,external_node_path_.dirname)(manifest)}" is incomplete.`, {
            reason: "wrangler-missing",
            hint: INSTALL,
        });
    return { version, cli };
}
/** What is cut off in the middle says nothing. */
function parseManifest(text) {
    try {
        return JSON.parse(text) ?? {};
    }
    catch {
        return {};
    }
}
/** Whether a version is an earlier release than `[major, minor]`; builds of a branch (`0.0.0-…`) count as the newest. */
function isBefore(version, [major, minor]) {
    const [, first = 0, second = 0] = /^(\d+)\.(\d+)\./.exec(version)?.map(Number) ?? [];
    if (first === 0)
        return false;
    return first < major || (first === major && second < minor);
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/src/wrangler/output.js

/** A line of a foreign program without colours and cursor movements. */
function output_plain(line) {
    return (0,external_node_util_namespaceObject.stripVTControlCharacters)(line).replaceAll("\r", "");
}
/** The last lines that say something, for an error message: no stacks, no objects, no files that will be gone. */
function lastLines(output, count = 20) {
    const lines = output.split("\n").map(output_plain);
    return withoutStacks(lines)
        .filter((line) => line.trim() !== "" && !/Logs were written to "/.test(line))
        .slice(-count)
        .join("\n");
}
const FRAME = /^\s+at .*[:)]\S*( \{)?$/;
/** Lines without stack traces, and without the members of an error object that Node shows below one. */
function withoutStacks(lines) {
    const kept = [];
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? "";
        if (!FRAME.test(line))
            kept.push(line);
        else if (line.endsWith(" {"))
            at = endOfObject(lines, at) ?? at;
    }
    return kept;
}
/** The line that closes an object opened in line `start`: a brace further left than its first member. */
function endOfObject(lines, start) {
    const depth = indent(lines[start + 1] ?? "");
    const end = lines.findIndex((line, at) => at > start && /^\s*\}$/.test(line) && indent(line) < depth);
    return end === -1 ? undefined : end;
}
const indent = (line) => line.length - line.trimStart().length;
/** The settings that wrangler says it dropped. */
function unexpectedFields(output) {
    const said = output.split("\n").map((line) => /Unexpected fields found in (.+) field: (".*")\s*$/.exec(output_plain(line)));
    return said.flatMap((found) => {
        const [, within = "", names = ""] = found ?? [];
        return [...names.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => ({
            within: within === "top-level" ? "" : within,
            name,
        }));
    });
}
/** Most that is shown of one run, and lines of one warning. */
const MOST = { warnings: 10, lines: 8 };
/** What is about the machine, and asks nobody to do anything. */
const NOBODYS = /^Proxy environment variables detected/;
/** What wrangler warns of: each warning with what it says below its first line, and without its frame. */
function warnings(output) {
    const found = [];
    let open;
    for (const line of output.split("\n").map(output_plain)) {
        const [, first] = /^\W*\[WARNING\] (.+)$/.exec(line) ?? [];
        if (first !== undefined) {
            open = [first];
            found.push(open);
        }
        else if (/^\s*$/.test(line))
            continue;
        else if (/^\s\s/.test(line))
            open?.push(line.trim());
        else
            open = undefined;
    }
    const told = found
        .filter(([first = ""]) => !NOBODYS.test(first))
        .map((lines) => lines.slice(0, MOST.lines).join("\n"));
    return [...new Set(told)].slice(0, MOST.warnings);
}

;// CONCATENATED MODULE: ./lib/src/wrangler/preload.js
/**
 * Source of a script for `node --require`: once wrangler is loaded and before it does anything, it reads the
 * configuration with wrangler's own `unstable_readConfig` and writes it down. Loading wrangler takes a second, reading
 * takes milliseconds: this way one process does both jobs.
 */
function preloadSource(request) {
    const parts = `{ correct: ${correctOlder.toString()}, origin: ${readOrigin.toString()} }`;
    return `(${preload.toString()})(${JSON.stringify(request)}, ${parts});\n`;
}
// Everything below runs inside the caller's process as text: it must not refer to anything outside itself.
function preload({ cli, config, environment, output }, { correct, origin }) {
    const { writeFileSync } = process.getBuiltinModule("node:fs");
    const { _cache: modules } = process.getBuiltinModule("node:module");
    // A tick comes after the main module was evaluated and before any of its promises goes on.
    process.nextTick(() => {
        const wrangler = modules[cli]?.exports;
        const read = wrangler?.unstable_readConfig;
        const readFor = (env) => read?.({ config, env }, { hideWarnings: true, useRedirectIfAvailable: true });
        const record = { defaults: wrangler?.unstable_defaultWranglerConfig ?? {} };
        try {
            if (read === undefined)
                record.unknown = true;
            else
                record.config = readFor(environment);
        }
        catch (error) {
            record.error = error instanceof Error ? error.message : String(error);
        }
        if (wrangler !== undefined && record.config !== undefined)
            correct(wrangler, record.config, { config, environment });
        Object.assign(record, origin(environment, (env) => (env === environment ? record.config : readFor(env))));
        writeFileSync(output, JSON.stringify(record));
        // Older ones have `{ app: [] }` where nothing is said.
        const containers = Object.values(record.config?.containers ?? {}).flat();
        // Without a configuration wrangler would write one; with containers it would build images. Neither is wanted here.
        if (record.config !== undefined && (record.config.configPath === undefined || containers.length > 0))
            process.exit(0);
    });
}
/** Before they told of environments, they said `preview_urls: true` for everybody who said nothing. */
function correctOlder({ experimental_readRawConfig: readRaw }, known, { config, environment = "" }) {
    if ("definedEnvironments" in known)
        return;
    try {
        const raw = readRaw?.({ config }, { useRedirectIfAvailable: true }).rawConfig;
        if ((raw?.preview_urls ?? raw?.env?.[environment]?.preview_urls) === undefined)
            delete known.preview_urls;
    }
    catch {
        // What cannot be read raw cannot be read at all.
    }
}
/** Where one environment cannot be read, another tells which file it is; older ones refuse the empty name, too. */
function readOrigin(environment, readFor) {
    for (const env of [environment, "", undefined]) {
        try {
            const known = readFor(env);
            if (known === undefined)
                continue;
            const { userConfigPath, configPath, definedEnvironments = [] } = known;
            return {
                file: (userConfigPath ?? configPath),
                ...("definedEnvironments" in known ? { environments: definedEnvironments } : {}),
            };
        }
        catch {
            // The first error says it all.
        }
    }
    return {};
}

;// CONCATENATED MODULE: ./lib/src/wrangler/tools.js

/**
 * The variables with the tools of the project's packages in front of the `PATH`: every `node_modules/.bin` from the
 * directory upwards, nearest first, as `npx` and npm's scripts have them. `directory` is absolute.
 */
function withPackageTools(variables, directory) {
    const name = Object.keys(variables).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
    const before = variables[name];
    const path = [...upwards(directory).map((folder) => (0,external_node_path_.join)(folder, "node_modules/.bin")), ...(before ? [before] : [])];
    return { ...variables, [name]: path.join(external_node_path_.delimiter) };
}
function upwards(folder) {
    return (0,external_node_path_.dirname)(folder) === folder ? [folder] : [folder, ...upwards((0,external_node_path_.dirname)(folder))];
}

;// CONCATENATED MODULE: ./lib/src/wrangler/dry-run.js







/** Where a dry run leaves what it makes, in the folder that it is given. */
const LEFT = { config: "config.json", form: "form", events: "events.ndjson" };
/** Runs `wrangler deploy --dry-run`, which writes into `folder`. */
async function runDryRun(wrangler, request, folder) {
    const { directory, variables } = request;
    const program = await programOf(wrangler, request, folder);
    const files = [`--outfile=${(0,external_node_path_.join)(folder, LEFT.form)}`, `--outdir=${(0,external_node_path_.join)(folder, "out")}`];
    let output = "";
    const collect = (line) => {
        output += `${line}\n`;
        if (line.trim() !== "")
            request.log(output_plain(line));
    };
    const args = [...program, "deploy", "--dry-run", ...files, ...targetOf(wrangler, request)];
    const running = exec(`"${process.execPath}"`, args, {
        cwd: directory,
        env: {
            ...withPackageTools(variables, directory),
            // For a build command of the configuration: what it generates is for this environment.
            ...(request.environment === "" ? {} : { CLOUDFLARE_ENV: request.environment }),
            WRANGLER_OUTPUT_FILE_PATH: (0,external_node_path_.join)(folder, LEFT.events),
            WRANGLER_LOG_PATH: (0,external_node_path_.join)(folder, "logs"),
        },
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdline: collect, errline: collect },
    });
    return { exitCode: await Promise.race([running, cancelled(request.signal)]), output };
}
async function programOf(wrangler, request, folder) {
    const { config } = request;
    // Node keeps modules under their real paths.
    const cli = await (0,promises_.realpath)(wrangler.cli);
    const preload = (0,external_node_path_.join)(folder, "preload.cjs");
    const environment = environmentOf(wrangler, request);
    await (0,promises_.writeFile)(preload, preloadSource({ cli, config, environment, output: (0,external_node_path_.join)(folder, LEFT.config) }));
    return ["--no-warnings", "--require", preload, cli];
}
/** Older ones take an empty `--env` for an environment without a name, and the Worker `shop` becomes `shop-`. */
function environmentOf(wrangler, { environment }) {
    return environment === "" && isBefore(wrangler.version, [4, 26]) ? undefined : environment;
}
function targetOf(wrangler, request) {
    const environment = environmentOf(wrangler, request);
    return [
        ...(environment === undefined ? [] : [`--env=${environment}`]),
        ...(request.config === undefined ? [] : [`--config=${request.config}`]),
    ];
}
/** The command that shows a person the same on their machine. */
function commandOf(wrangler, request) {
    const quoted = targetOf(wrangler, request).map((word) => word.replace(/=(|.*[^\w./@-].*)$/, '="$1"'));
    return ["npx wrangler deploy --dry-run", ...quoted].join(" ");
}
function cancelled(signal) {
    return new Promise((_, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
}

;// CONCATENATED MODULE: ./lib/src/wrangler/form.js

/** Reasons of a wrangler that writes something else than it used to. */
const FORM_REASONS = (/* unused pure expression or super */ null && (["wrangler-unsupported"]));
const LINE = Buffer.from("\r\n");
/** Reads a file of `wrangler deploy --outfile`: a multipart body whose boundary is its first line. Contents stay byte for byte. */
function parseUploadForm(body) {
    const end = body.indexOf(LINE);
    const boundary = body.subarray(0, Math.max(end, 0));
    if (!boundary.toString("latin1").startsWith("--"))
        throw malformed("it does not begin with a boundary");
    const separator = Buffer.concat([LINE, boundary]);
    const parts = [];
    let metadata;
    for (let start = end + 2, next = 0; next !== -1; start = next + separator.length + 2) {
        next = body.indexOf(separator, start);
        if (next === -1)
            throw malformed("its last part has no end");
        const part = parsePart(body.subarray(start, next));
        if (part.name === "metadata" && part.contentType === "")
            metadata = form_parseMetadata(part.contents);
        else
            parts.push(part);
        const after = body.subarray(next + separator.length, next + separator.length + 2).toString("latin1");
        if (after === "--")
            break;
        if (after !== "\r\n")
            throw malformed("a part is followed by neither a part nor the end");
    }
    if (metadata === undefined)
        throw malformed("it has no metadata");
    return { metadata, parts };
}
function parsePart(part) {
    const split = part.indexOf("\r\n\r\n");
    if (split === -1)
        throw malformed("a part has no headers");
    const headers = part.subarray(0, split).toString("utf8");
    const name = /^content-disposition:[^\r\n]*?[ ;]name="([^"]*)"/im.exec(headers)?.[1];
    if (name === undefined)
        throw malformed("a part has no name");
    const contentType = /^content-type:[ \t]*([^\r\n]*)/im.exec(headers)?.[1]?.trim() ?? "";
    return { name: unescapeName(name), contentType, contents: part.subarray(split + 4) };
}
// The three characters that form-data names escape; nothing else is percent-encoded.
function unescapeName(name) {
    return name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}
function form_parseMetadata(contents) {
    try {
        return JSON.parse(Buffer.from(contents).toString("utf8"));
    }
    catch (error) {
        throw malformed("its metadata is not JSON", error);
    }
}
function malformed(why, cause) {
    return new errors/* UserError */.yo(`wrangler wrote an upload form that cannot be read: ${why}.`, {
        reason: "wrangler-unsupported",
        hint: "Update wrangler; if that does not help, report this with wrangler's version.",
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/wrangler/source-maps.js

/** The folders that wrangler makes for one run, below the project. */
const OF_WRANGLER = /(\.wrangler[\\/]tmp[\\/]\w+)-[A-Za-z0-9]{6}(?=[\\/])/g;
/**
 * The parts of an upload without the names of folders that only this run has: a source that has no file, like the stand-in
 * for a module of Node, is named in source maps by where the bundle lay. Without that, two builds of one commit would be
 * two releases. Only names change: what points where in the code does not. `folder` is the run's own, below which wrangler
 * wrote the bundle into `out`.
 */
function steadySourceMaps(parts, folder) {
    return parts.map((part) => {
        if (part.contentType !== "application/source-map")
            return part;
        const before = Buffer.from(part.contents).toString("utf8");
        const after = steadyText(before, (0,external_node_path_.basename)(folder));
        return after === before ? part : { ...part, contents: Buffer.from(after) };
    });
}
function steadyText(text, folder) {
    if (!text.includes(folder) && text.search(OF_WRANGLER) === -1)
        return text;
    try {
        return JSON.stringify(steady(JSON.parse(text), folder));
    }
    catch {
        // Whatever it is, nobody can say what in it is a name.
        return text;
    }
}
function steady(map, folder) {
    const name = (source) => (typeof source === "string" ? steadyName(source, folder) : source);
    return {
        ...map,
        ...(map.sourceRoot === undefined ? {} : { sourceRoot: name(map.sourceRoot) }),
        ...(Array.isArray(map.sources) ? { sources: map.sources.map(name) } : {}),
        ...(Array.isArray(map.sections)
            ? {
                sections: map.sections.map((section) => section.map === undefined ? section : { ...section, map: steady(section.map, folder) }),
            }
            : {}),
    };
}
/** Everything up to the run's folder says only where the runner keeps its files. */
function steadyName(source, folder) {
    const parts = source.split(/[\\/]/);
    const at = parts.lastIndexOf(folder);
    const below = at === -1 ? source : parts.slice(at + (parts[at + 1] === "out" ? 2 : 1)).join("/");
    return below.replaceAll(OF_WRANGLER, "$1");
}

;// CONCATENATED MODULE: ./lib/src/wrangler/bundle.js








/** Reasons of a bundle that was not made. */
const BUNDLE_REASONS = (/* unused pure expression or super */ null && (["config-invalid", "build-failed", "wrangler-unsupported"]));
/** Runs the caller's wrangler as `deploy --dry-run`: bundles, and reads the normalised configuration on the way. */
async function bundleWorker(wrangler, request, check) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.temporary, "bundle-"));
    try {
        const run = await runDryRun(wrangler, request, folder);
        const fail = buildFailed(wrangler, request, run);
        const config = await readRecord(wrangler, (0,external_node_path_.join)(folder, LEFT.config), { output: run.output, check, fail });
        const form = (0,external_node_path_.join)(folder, LEFT.form);
        if (run.exitCode !== 0)
            throw fail;
        if (!(0,external_node_fs_.existsSync)(form))
            throw bundle_unsupported(wrangler, "it wrote no upload form", run.output);
        const events = await readEvents((0,external_node_path_.join)(folder, LEFT.events));
        const deploy = events.find(({ type }) => type === "deploy");
        const name = deploy?.worker_name;
        if (typeof name !== "string")
            throw bundle_unsupported(wrangler, "it did not say which Worker it bundled", run.output);
        refuseOtherEnvironment(deploy?.wrangler_environment, request.environment);
        const { metadata, parts } = parseUploadForm(await (0,promises_.readFile)(form));
        return {
            config,
            worker: name,
            form: { metadata, parts: steadySourceMaps(parts, folder) },
            warnings: warnings(run.output),
        };
    }
    finally {
        // A cancelled wrangler may still be writing there; the runner empties its temporary directory anyway.
        await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });
    }
}
async function readRecord(wrangler, path, { output, check, fail }) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw fail;
    const record = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    if (record.unknown)
        throw bundle_unsupported(wrangler, "it does not offer `unstable_readConfig`", output);
    const { config, defaults = {}, environments, file } = record;
    await check({ config, defaults, environments, file, dropped: unexpectedFields(output) });
    if (config === undefined)
        throw new errors/* UserError */.yo(`wrangler refuses the configuration: ${lastLines(record.error ?? output)}`, {
            reason: "config-invalid",
            hint: "Correct the configuration; `npx wrangler deploy --dry-run` shows the same on your machine.",
        });
    return config;
}
/** A `.env` file may hold `CLOUDFLARE_ENV`, and where none was chosen an older wrangler listens to it. */
function refuseOtherEnvironment(took, wanted) {
    if (typeof took !== "string" || took === "" || took === wanted)
        return;
    throw new errors/* UserError */.yo(`wrangler took the environment "${took}", which was not chosen.`, {
        reason: "config-invalid",
        hint: "A `.env` file sets `CLOUDFLARE_ENV`: remove it there.",
    });
}
async function readEvents(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return [];
    const lines = (await (0,promises_.readFile)(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
    return lines.map((line) => JSON.parse(line));
}
function buildFailed(wrangler, request, { output }) {
    if (/Unknown argument[s]?:.*\b(outfile|outdir|dry-run)\b/.test(output))
        return bundle_unsupported(wrangler, "it does not know `--outfile`", output);
    return new errors/* UserError */.yo(`wrangler ${wrangler.version} could not bundle the Worker. Its last lines:\n${lastLines(output)}`, {
        reason: "build-failed",
        hint: `\`${commandOf(wrangler, request)}\` in the same directory shows the same on your machine.`,
    });
}
function bundle_unsupported(wrangler, why, output) {
    return new errors/* UserError */.yo(`wrangler ${wrangler.version} cannot be used for sealing: ${why}.`, {
        reason: "wrangler-unsupported",
        hint: "Update wrangler in the project: `npm install --save-dev wrangler@4`.",
        cause: new Error(lastLines(output)),
    });
}

;// CONCATENATED MODULE: ./lib/src/wrangler/environment.js

// How programs reach the network at all; an address of a proxy may hold the password of the machine's, not of the workflow's.
const NETWORK = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];
// What programs need to run at all. Nothing here can carry a credential of the workflow.
const ALLOWED = [
    ...NETWORK,
    ...NETWORK.map((name) => name.toLowerCase()),
    ...["NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA", "NODE_USE_ENV_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"],
    ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP"],
    ...["CI", "NODE_ENV", "NODE_OPTIONS", "NODE_COMPILE_CACHE", "SOURCE_DATE_EPOCH"],
    ...["SystemRoot", "windir", "ComSpec", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "ProgramFiles"],
];
const FORBIDDEN = /^(INPUT_|STATE_|ACTIONS_|RUNNER_|CLOUDFLARE_|CF_|WRANGLER_)|^(GITHUB_TOKEN|GH_TOKEN)$/i;
/**
 * The environment in which wrangler and the caller's build run: an allow-list, the named variables, and switches that
 * keep wrangler quiet. A named variable that is not set, or that could carry a credential, throws.
 */
function buildEnvironment(from, named) {
    for (const name of named) {
        if (FORBIDDEN.test(name) || !/^[A-Za-z_]\w*$/.test(name))
            throw new errors/* UserError */.yo(`Input \`env-vars\` names "${name}", which is never passed to a build.`, {
                reason: "invalid-input",
                hint: "Builds run without credentials. Pass a variable of another name, or bind a secret to the Worker instead.",
            });
        if (from[name] === undefined)
            throw new errors/* UserError */.yo(`Input \`env-vars\` names "${name}", which is not set.`, {
                reason: "invalid-input",
                hint: `Set it under \`env:\` of the step or the job, if need be to an empty text.`,
            });
    }
    const kept = Object.entries(from).filter(([name, value]) => value !== undefined && (ALLOWED.includes(name) || name.startsWith("LC_") || named.includes(name)));
    return {
        ...Object.fromEntries(kept),
        CI: from.CI ?? "true",
        NO_COLOR: "1",
        // With its banner wrangler asks npm's registry for a newer version.
        WRANGLER_HIDE_BANNER: "true",
        WRANGLER_SEND_METRICS: "false",
        WRANGLER_SEND_ERROR_REPORTS: "false",
    };
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./lib/src/wrangler/open-next/run.js



/** Runs a program of Node in the project, and resolves to how it ended and everything it wrote. */
async function runTool(program, args, { directory, variables, log }) {
    let output = "";
    const collect = (line) => {
        output += `${line}\n`;
        if (line.trim() !== "")
            log(output_plain(line));
    };
    const exitCode = await exec(`"${process.execPath}"`, [program, ...args], {
        cwd: directory,
        env: withPackageTools(variables, directory),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdline: collect, errline: collect },
    });
    return { exitCode, output };
}

;// CONCATENATED MODULE: ./lib/src/wrangler/open-next/duties.js







const BUILT = ".build/open-next.config.edge.mjs";
/** Asks the built application; it lies in `.open-next`, or in one of the other folders, absolute paths. */
async function readDuties(request, folders) {
    const candidates = [(0,external_node_path_.join)(request.directory, ".open-next"), ...folders].map((folder) => (0,external_node_path_.join)(folder, BUILT));
    const config = candidates.find((path) => (0,external_node_fs_.existsSync)(path));
    if (config === undefined)
        throw new errors/* UserError */.yo("This is a Next.js project on OpenNext, and it is not built.", {
            reason: "build-failed",
            hint: "Let the build command be `npx opennextjs-cloudflare build`: it writes `.open-next`.",
        });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.temporary, "open-next-"));
    try {
        const [script, answer] = [(0,external_node_path_.join)(folder, "duties.mjs"), (0,external_node_path_.join)(folder, "duties.json")];
        await (0,promises_.writeFile)(script, duties_source((0,external_node_url_namespaceObject.pathToFileURL)(config).href, answer));
        const { exitCode, output } = await runTool(script, [], request);
        if (exitCode === 0 && (0,external_node_fs_.existsSync)(answer))
            return JSON.parse(await (0,promises_.readFile)(answer, "utf8"));
        throw new errors/* UserError */.yo(`OpenNext's configuration cannot be read. Its last lines:\n${lastLines(output)}`, {
            reason: "build-failed",
            hint: "Correct `open-next.config.ts`, and build again.",
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The configuration is code of the application: it runs in a process of its own. */
const duties_source = (config, answer) => `
import { writeFileSync } from "node:fs";
const { default: config } = await import(${JSON.stringify(config)});
const { incrementalCache, tagCache } = config.default?.override ?? {};
const { disableIncrementalCache: none, disableTagCache: noTags } = config.dangerous ?? {};
const nameOf = async (value) => (typeof value === "function" ? (await value()).name : value);
const duties = {
  ...(!none && incrementalCache ? { incrementalCache: await nameOf(incrementalCache) } : {}),
  ...(!none && !noTags && tagCache ? { tagCache: await nameOf(tagCache) } : {}),
  ...(config.cloudflare?.skewProtection?.enabled === true ? { skewProtection: true } : {}),
};
writeFileSync(${JSON.stringify(answer)}, JSON.stringify(duties));
`;

;// CONCATENATED MODULE: ./lib/src/wrangler/open-next/find.js




/** Reasons of a Next.js project whose deployment is more than an upload. */
const OPEN_NEXT_REASONS = (/* unused pure expression or super */ null && (["build-failed", "unsupported-config"]));
const PACKAGE = "node_modules/@opennextjs/cloudflare";
/**
 * The program `opennextjs-cloudflare` if wrangler would hand the deployment of this directory over to it: there are
 * `next.config.*` and `open-next.config.*`, and the package is installed. Undefined for every other project.
 */
async function findOpenNext(directory) {
    const files = await (0,promises_.readdir)(directory);
    const has = (pattern) => files.some((file) => pattern.test(file));
    if (!has(/^next\.config\.(m|c)?(ts|js)$/) || !has(/^open-next\.config\.(ts|js)$/))
        return undefined;
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        const manifest = (0,external_node_path_.join)(folder, PACKAGE, "package.json");
        if ((0,external_node_fs_.existsSync)(manifest))
            return await find_programOf(manifest);
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
async function find_programOf(manifest) {
    const { bin } = parse(await (0,promises_.readFile)(manifest, "utf8"));
    const path = typeof bin === "string" ? bin : bin?.["opennextjs-cloudflare"];
    const program = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), path ?? "");
    if (path !== undefined && (0,external_node_fs_.existsSync)(program))
        return program;
    throw new errors/* UserError */.yo(`The \`@opennextjs/cloudflare\` in "${(0,external_node_path_.dirname)(manifest)}" is incomplete.`, {
        reason: "build-failed",
        hint: "Run the install step again, before `seal`.",
    });
}
/** What is cut off in the middle says nothing. */
function parse(text) {
    try {
        return JSON.parse(text) ?? {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/src/wrangler/open-next/carry-out.js







const STATIC_ASSETS = "cf-static-assets-incremental-cache";
/** Caches that lie in the account: filling them takes a token, which no build has. */
const IN_THE_ACCOUNT = {
    "cf-r2-incremental-cache": "the R2 bucket of its incremental cache",
    "cf-kv-incremental-cache": "the KV namespace of its incremental cache",
    "d1-next-mode-tag-cache": "the D1 table of its tag cache",
};
/**
 * Does what `wrangler deploy` has OpenNext do before an upload, with OpenNext's own program: a cache in static files is
 * filled, so that it is sealed with them. What would have to be written into the account throws. Nothing happens in a
 * project that wrangler would deploy by itself.
 */
async function carryOutOpenNext(request) {
    const program = await findOpenNext(request.directory);
    if (program === undefined)
        return;
    const duties = await readDuties(request, request.folders);
    if (!(await fillsItself(request)))
        refuseWhatIsLost(duties);
    if (duties.incrementalCache !== STATIC_ASSETS)
        return;
    const args = [
        ...(request.environment === "" ? [] : [`--env=${request.environment}`]),
        ...(request.config === undefined ? [] : [`--config=${request.config}`]),
    ];
    const { exitCode, output } = await runTool(program, ["populateCache", "local", ...args], request);
    if (exitCode === 0)
        return;
    throw new errors/* UserError */.yo(`OpenNext could not fill its cache. Its last lines:\n${lastLines(output)}`, {
        reason: "build-failed",
        hint: "`npx opennextjs-cloudflare populateCache local` in the same directory shows the same on your machine.",
    });
}
function refuseWhatIsLost({ incrementalCache = "", tagCache = "", skewProtection }) {
    const lost = [incrementalCache, tagCache].flatMap((name) => IN_THE_ACCOUNT[name] ?? []);
    if (lost.length > 0)
        throw new errors/* UserError */.yo(`\`opennextjs-cloudflare deploy\` fills ${lost.join(" and ")} before it uploads, which Slipway does not carry out: pages would be missing.`, {
            reason: "unsupported-config",
            hint: "Use OpenNext's static-assets cache in `open-next.config.ts`, which is sealed with the release. Or fill it yourself in a job before (`npx opennextjs-cloudflare populateCache remote`), and commit a file `.env` with the line `OPEN_NEXT_DEPLOY=true`, which tells wrangler and Slipway that somebody else does it.",
        });
    if (skewProtection === true)
        throw new errors/* UserError */.yo("`opennextjs-cloudflare deploy` asks Cloudflare for older versions and binds their addresses (`skewProtection`), which Slipway does not carry out.", {
            reason: "unsupported-config",
            hint: "Remove `cloudflare.skewProtection` from `open-next.config.ts`.",
        });
}
/** Whether the project says, in wrangler's own words, that its deployment is not handed over. */
async function fillsItself({ directory, variables }) {
    if (variables.OPEN_NEXT_DEPLOY !== undefined)
        return variables.OPEN_NEXT_DEPLOY === "true";
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, ".env"), "utf8").catch(() => "");
    return /^\s*OPEN_NEXT_DEPLOY\s*=\s*["']?true["']?\s*$/m.test(text);
}

;// CONCATENATED MODULE: ./lib/src/document/problems.js

/** Most problems of one file that are told at once. */
const TOLD = 10;
/** `smoke.yml, line 7, has the unknown key "pth"` */
const problemSentence = (subject, { line, message }) => `${subject}${line === undefined ? "" : `, line ${line},`} ${message}`;
/** What is wrong with one file: the first problem in the message, the others in the hint, all of them for annotations. */
class FileError extends errors/* UserError */.yo {
    /** Relative to the workspace. */
    file;
    problems;
    constructor(file, problems, { reason }) {
        const [first] = problems;
        if (first === undefined)
            throw new Error("FileError needs a problem");
        const others = problems.slice(1, TOLD).map((problem) => `${problemSentence(file, problem)}. ${problem.fix}`);
        super(`${problemSentence(file, first)}.`, { hint: [first.fix, ...others].join("\n"), reason });
        this.file = file;
        this.problems = problems.slice(0, TOLD);
    }
}

// EXTERNAL MODULE: ./lib/src/document/text.js
var document_text = __nccwpck_require__(715);
;// CONCATENATED MODULE: ./lib/src/settings/wrangler/source.js


/** Reasons of a configuration that cannot be read, or is of somebody else's account. */
const source_CONFIG_REASONS = (/* unused pure expression or super */ null && (["config-invalid", "config-missing", "account-mismatch"]));
/** Parses a wrangler configuration by its name, as wrangler does. */
async function parseConfig(file, bytes) {
    const text = (0,document_text/* decodeText */.g7)(bytes, "configuration");
    if (typeof text !== "string")
        throw new FileError(file, [text], { reason: "config-invalid" });
    const { source, problems } = await source_parse(file, text);
    if (source === undefined)
        throw new FileError(file, problems, { reason: "config-invalid" });
    return { file, source, root: [] };
}
async function source_parse(file, text) {
    if (file.endsWith(".toml"))
        return (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 620))).readToml(text);
    if (/\.jsonc?$/.test(file))
        return (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 697))).readJsonc(text);
    const message = "is not a configuration that wrangler reads";
    throw new FileError(file, [{ line: undefined, message, fix: "Name a `.jsonc`, `.json` or `.toml` file." }], {
        reason: "config-invalid",
    });
}
/** One value of a configuration, which must have the form that wrangler knows. */
class Value {
    config;
    path;
    value;
    constructor(config, path, value) {
        this.config = config;
        this.path = path;
        this.value = value;
    }
    get isSaid() {
        return this.value !== undefined;
    }
    /** What a member of it holds; one that is not there is undefined. */
    member(name) {
        const table = this.table();
        const value = Object.hasOwn(table, name) ? table[name] : undefined;
        return new Value(this.config, [...this.path, name], value);
    }
    /** Its members; none if it was left out. */
    table() {
        if (this.value === undefined)
            return {};
        if (typeof this.value === "object" && this.value !== null && !Array.isArray(this.value))
            return this.value;
        throw this.refuse("is no object", "Write `key: value` pairs.");
    }
    /** Its items; none if it was left out. */
    items() {
        if (this.value === undefined)
            return [];
        if (!Array.isArray(this.value))
            throw this.refuse("is no list", "Write a list.");
        return this.value.map((item, index) => new Value(this.config, [...this.path, index], item));
    }
    /** Its text; undefined if it was left out. */
    text() {
        if (this.value === undefined || typeof this.value === "string")
            return this.value;
        throw this.refuse("is no text", "Write a text in quotes.");
    }
    /** Its text, which must be there. */
    required() {
        const text = this.text();
        if (text === undefined || text === "")
            throw this.refuse("is missing or empty", "Add it.");
        return text;
    }
    /** True or false; undefined if it was left out. */
    flag() {
        if (this.value === undefined || typeof this.value === "boolean")
            return this.value;
        throw this.refuse("is neither `true` nor `false`", "Write one of them.");
    }
    /** The error that says what is wrong with it. */
    refuse(why, fix, reason = "config-invalid") {
        const { file, source, root } = this.config;
        const where = this.path.map(String).join(".") || "configuration";
        const line = source.lineOf([...root, ...this.path]);
        return new FileError(file, [{ line, message: `has a \`${where}\` that ${why}`, fix }], { reason });
    }
}

;// CONCATENATED MODULE: ./lib/src/settings/wrangler/written.js

/** Reads what is written in a configuration at its top level and for one environment (the empty text is none). */
async function readWritten(file, bytes, environment) {
    const config = await parseConfig(file, bytes);
    const top = new Value(config, [], config.source.value);
    const environments = Object.keys(top.member("env").table());
    const own = environments.includes(environment) ? top.member("env").member(environment).table() : {};
    return {
        environments,
        settings: [...Object.keys(top.table()), ...Object.keys(own).map((key) => `env.${environment}.${key}`)],
    };
}

;// CONCATENATED MODULE: ./lib/actions/seal/checks.js







/** Reasons of a project that is not the expected one. */
const SEAL_REASONS = (/* unused pure expression or super */ null && (["config-missing", "worker-mismatch"]));
/** Refuses a directory or a configuration that is not there. */
function checkPlaces({ workingDirectory, config }, directory) {
    if (!(0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* UserError */.yo(`Input \`working-directory\` names "${workingDirectory}", which is no directory.`, {
            reason: "invalid-input",
            hint: "Give a directory relative to the workspace, and check the repository out before.",
        });
    if (config !== undefined && !(0,external_node_fs_.statSync)((0,external_node_path_.resolve)(directory, config), { throwIfNoEntry: false })?.isFile())
        throw new errors/* UserError */.yo(`Input \`config\` names "${config}", which is no file in "${directory}".`, {
            reason: "config-missing",
            hint: "Give wrangler's configuration file relative to `working-directory`.",
        });
}
/** Refuses a configuration that would lose something on its way. */
async function checkConfig(inputs, directory, found) {
    const { config, defaults, dropped, file } = found;
    const own = file === undefined ? undefined : await read(directory, file, inputs);
    // A generated configuration knows what its author's defined; wrangler before 4.37 does not say.
    checkEnvironment(inputs.environment, found.environments ?? own?.environments ?? [], config);
    if (config === undefined)
        return;
    if (config.configPath === undefined)
        throw new errors/* UserError */.yo(`There is no wrangler configuration in "${directory}" nor in any directory above it.`, {
            reason: "config-missing",
            hint: "Add a `wrangler.jsonc`, or point the input `working-directory` or `config` to it.",
        });
    refuseUnsupported(config, defaults);
    const used = config.configPath === file ? own : await read(directory, config.configPath, inputs);
    refuseUnknown(used?.settings ?? []);
    refuseDropped(dropped);
}
/** A file of settings as it is written: wrangler drops what it does not know, with a warning. */
async function read(directory, file, { environment }) {
    // wrangler keeps the path of a configuration that it was given as it was given.
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, file));
    return await readWritten((0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, file)), bytes, wranglerEnvironment(environment));
}
/** The Worker's name, if wrangler, the configuration and the caller agree on it. */
function checks_checkWorker(inputs, { config, worker }, run) {
    const { expectWorker: expected, settings } = inputs;
    run.info(`Worker: ${worker}`);
    if (config.name !== worker)
        throw new errors/* UserError */.yo(`wrangler would deploy "${worker}" where the configuration says "${String(config.name)}".`, {
            reason: "worker-mismatch",
            hint: "A `.env` file sets `WRANGLER_CI_OVERRIDE_NAME`: remove it.",
        });
    if (!/^[a-z0-9_][a-z0-9_-]{0,254}$/.test(worker))
        throw new errors/* UserError */.yo(`The Worker would be called "${worker}", which is no name of a Worker.`, {
            reason: "unsupported-config",
            hint: "Use small letters, digits, `-` and `_` in `name` and in the names of environments.",
        });
    if (expected !== undefined && expected !== worker)
        throw new errors/* UserError */.yo(`The configuration resolves to the Worker "${worker}", but "${expected}" is expected.`, {
            reason: "worker-mismatch",
            hint: "Check the input `environment` and the `name` in the configuration; `expect-worker` must be the full name.",
        });
    // How it will be tested is not known here; with settings it is, and `validate` has refused what cannot be.
    if (settings === undefined && !/^[a-z]/.test(worker))
        run.warning(`No request can name a version of "${worker}": Cloudflare's override header carries only names that begin with a small letter. Staged at 0 % it can be tested only at its own address (input \`version-url\` of \`smoke-test\`); or give the Worker another \`name\`.`);
    return worker;
}

// EXTERNAL MODULE: ./lib/actions/seal/settings.js + 4 modules
var seal_settings = __nccwpck_require__(98);
;// CONCATENATED MODULE: ./lib/actions/seal/seal.js






















/** Bundles the project with its own wrangler and seals everything that a deployment needs into one directory. */
async function seal(inputs, { variables, temporary }, run) {
    const directory = (0,external_node_path_.resolve)(inputs.workingDirectory);
    checkPlaces(inputs, directory);
    const wrangler = await findWrangler(directory);
    const request = {
        directory,
        config: inputs.config,
        environment: wranglerEnvironment(inputs.environment),
        variables: buildEnvironment(variables, inputs.envVars),
        temporary: await workFolder(temporary),
        log: (line) => run.info(line),
        signal: run.signal,
    };
    const bundle = await run.group(`Bundle with wrangler ${wrangler.version}`, () => bundleWorker(wrangler, request, (found) => checkConfig(inputs, directory, found)));
    for (const warning of bundle.warnings)
        run.warning(`wrangler: ${warning}`);
    await carryOutOpenNext({ ...request, folders: builtFolders(directory, bundle.config) });
    const worker = checks_checkWorker(inputs, bundle, run);
    const upload = uploadOf(inputs, bundle);
    const output = (0,external_node_path_.resolve)(inputs.output ?? (0,external_node_path_.join)(temporary, "slipway", "releases", worker));
    const unstamped = inputs.stamp ? (why) => run.warning(noStamp(why)) : undefined;
    const release = await run.group("Seal the release", () => writeTo(output, { worker, directory, bundle, upload, wrangler, variables, unstamped }));
    await run.summary(summarizeRelease(release, upload.metadata));
    run.notice(`Sealed "${worker}": ${count(release.files.length, "file")}, ${formatBytes(releaseSize(release))}, ${release.digest}`);
    return { release: output, "release-digest": release.digest, worker, size: releaseSize(release) };
}
/** What is sealed, if it is what the commit says. */
function uploadOf({ addVersionHeader: adds, settings }, bundle) {
    const config = bundle.config;
    const bundled = workerOf(bundle, config);
    const upload = adds ? addVersionHeader(bundled) : bundled;
    const { worker: name } = bundle;
    const environment = config.targetEnvironment || null;
    const sealed = { name, environment, config: releaseConfig(config, name) };
    refuseUnacceptable({ ...sealed, metadata: upload.metadata }, Date.now());
    if (settings !== undefined)
        (0,seal_settings/* refuseForeign */.re)(settings, upload, sealed);
    return upload;
}
async function writeTo(output, contents) {
    await emptyReleaseDirectory(output);
    try {
        return await writeContents(output, contents);
    }
    catch (error) {
        await (0,promises_.rm)(output, { recursive: true, force: true });
        throw error;
    }
}
async function writeContents(output, { worker, directory, bundle, upload, wrangler, variables, unstamped }) {
    const config = bundle.config;
    const written = await writeWorker(output, upload.metadata, upload.modules);
    const source = assetsDirectory(directory, config);
    if (source !== undefined) {
        if (isWithin(source, output))
            throw badOutput(output);
        await copyAssets(source, (0,external_node_path_.join)(output, "assets"));
    }
    const { repository, commit, ref } = readWorkflow(variables);
    const head = {
        kind: "worker",
        name: worker,
        environment: config.targetEnvironment || null,
        source: { repository: repository ?? null, commit: commit ?? null, ref: ref ?? null },
        tools: { node: process.versions.node, wrangler: wrangler.version },
        config: { ...releaseConfig(config, worker), modules: written },
    };
    return await sealDirectory(output, head, unstamped);
}
/** Where the static files are; wrangler keeps the path of a configuration that it was given as it was given. */
function assetsDirectory(directory, { assets, configPath = "." }) {
    return assets?.directory === undefined ? undefined : (0,external_node_path_.resolve)(directory, (0,external_node_path_.dirname)(configPath), assets.directory);
}
/** Folders in which a framework may have built: those of the entry and of the static files. */
function builtFolders(directory, config) {
    const places = [config.main, assetsDirectory(directory, config)].filter((path) => path !== undefined);
    return places.map((path) => (0,external_node_path_.dirname)((0,external_node_path_.resolve)(directory, path)));
}
const noStamp = (why) => `Static files will not show which release they come from: ${why}. A check that a static file answers then proves nothing: let checks ask a path that code answers, or make room in \`_headers\` for one rule (\`/*\` with \`${STAMP_HEADER}\`).`;
function workerOf({ form }, config) {
    if (form.metadata.body_part !== undefined)
        throw unsupported("main", "It is a service worker (`addEventListener`): migrate it to ES modules (`export default`).");
    if (config.main !== undefined) {
        // It is a word on deployments, which wrangler writes here where all traffic is moved at once; the settings have it.
        const { code_update_strategy: _, ...metadata } = form.metadata;
        return { metadata: withoutEmptyIds(metadata), modules: form.parts };
    }
    // Without an entry the form holds a placeholder that answers 404; a real deployment sends these two and no module.
    const { compatibility_date, compatibility_flags } = form.metadata;
    return { metadata: { compatibility_date, compatibility_flags }, modules: [] };
}
async function workFolder(temporary) {
    const folder = (0,external_node_path_.join)(temporary, "slipway");
    await (0,promises_.mkdir)(folder, { recursive: true });
    return folder;
}
function isWithin(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way === "" || !way.startsWith("..");
}
function badOutput(output) {
    return new errors/* UserError */.yo(`Input \`output\` names "${output}", which lies in the directory of static files.`, {
        reason: "invalid-input",
        hint: "Name a directory elsewhere, or leave the input empty.",
    });
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ SUPERSEDED),
  CQ: () => (/* binding */ fromSettings),
  re: () => (/* binding */ refuseForeign)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(71);
;// CONCATENATED MODULE: ./lib/src/release/worker/route-url.js
/** The URL that a route pattern begins with; undefined if it has a wildcard anywhere but at its end. */
function routeUrl(pattern) {
    const bare = pattern.replace(/^[a-z*]+:\/\//i, "").replace(/\*$/, "");
    const host = bare.split("/")[0] ?? "";
    if (host === "" || host.includes("*") || bare.includes("*"))
        return undefined;
    return `${/^http:/i.test(pattern) ? "http" : "https"}://${bare.replace(/\/$/, "")}`;
}

;// CONCATENATED MODULE: ./lib/src/settings/checks/address.js
/**
 * The address that a check document is asked at. Its only target stays unless the settings have another `url`; where
 * several have names, or the settings name them, it is undefined: each has its own.
 */
function addressOf({ url, targets }, document, otherwise) {
    const own = Object.keys(document?.targets ?? {});
    if (Object.keys(targets).length > 0 || own.length > 1)
        return undefined;
    return url ?? (own.length === 0 ? otherwise : undefined);
}
/** Whether neither the settings nor their checks name an address. */
function namesNone({ checks, ...named }) {
    const none = "none";
    return addressOf(named, checks?.document ?? null, none) === none;
}
/** Whether the test of a Worker without an address has nobody to ask. */
const address_asksNobody = (settings) => settings.test && namesNone(settings);
/** Whether a smoke test asks the Worker's own first address, because nothing names another. */
const asksFirstAddress = (settings) => settings.smokeTest && namesNone(settings);

;// CONCATENATED MODULE: ./lib/src/caller/address.js



/** Reasons of a smoke test that has nobody to ask. */
const ADDRESS_REASONS = (/* unused pure expression or super */ null && (["address-missing"]));
/** Parts of a configuration that addresses come from, as `allow.differences` names them. */
const ADDRESSES = (/* unused pure expression or super */ null && (["routes", "custom-domains", "workers-dev"]));
/** As `refuseUnreachable`, of what is committed: where the build may add an address, only what it made can tell. */
function refuseUnreachableCommit(settings) {
    if (asksNobody(settings))
        throw testsNobody(settings);
    if (settings.allow.differences.some((part) => ADDRESSES.includes(part)))
        return;
    refuseUnreachable(settings, settings.target);
}
function testsNobody({ file }) {
    return new UserError(`"${file}" has \`smoke-test: false\` and \`checks\`, and no address to send them to: they would ask nobody.`, {
        hint: "Name the address of whoever shows what this Worker does, as `url` or below `targets`: the checks are asked there once the version has all traffic. Or leave `checks` out: its invocations are judged.",
        reason: "address-missing",
    });
}
/**
 * Throws if a smoke test is wanted and there is no address to send it to: a Worker that only a cron, a queue, a service
 * binding or a wildcard route reaches would be staged, could not be tested, and would be taken back each time.
 */
function refuseUnreachable(settings, reachable) {
    const { worker, routes, customDomains, workersDev } = reachable;
    if (!asksFirstAddress(settings) || workersDev || customDomains.length > 0)
        return;
    if (routes.some(({ pattern }) => routeUrl(pattern) !== undefined))
        return;
    const { target, file } = settings;
    const [wildcard] = routes.map(({ pattern }) => pattern);
    const route = wildcard === undefined ? "no route" : `no route that says one address (\`${wildcard}\` does not)`;
    throw new errors/* UserError */.yo(`The smoke test of "${worker}" has no address to ask: in "${target.config ?? file}" \`workers_dev\` is off, and there is no custom domain and ${route}.`, {
        hint: "If only a cron, a queue, email or a service binding invokes it, write `smoke-test: false` into slipway.yml: its invocations are judged then. If it answers somewhere, write that address there as `url: https://…`.",
        reason: "address-missing",
    });
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
// EXTERNAL MODULE: ./lib/src/settings/format/binding.js
var format_binding = __nccwpck_require__(385);
;// CONCATENATED MODULE: ./lib/src/settings/compare/compare.js



/** Reasons of a release that goes elsewhere than the commit says. */
const TARGET_REASONS = (/* unused pure expression or super */ null && (["target-mismatch"]));
/** What never may differ. */
const NEVER = ["name", "account", "environment", "source"];
/** Every difference between the committed target and a sealed release that the settings do not allow. */
function compareTarget({ target, allow, versionHeader, source }, release) {
    const found = [
        // What is rolled back to by its commit is what that commit made.
        ...(release.source === undefined ? [] : differ("source", source, release.source)),
        ...placeDifferences(target, release),
        ...lifecycleDifferences(target, release),
        ...bindingDifferences(target, release, versionHeader === "add"),
    ];
    return found.filter(({ name }) => NEVER.includes(name) || !allow.differences.includes(name));
}
/** Throws if a sealed release differs from the committed target, naming every difference. */
function refuseDifferences(settings, release) {
    const differences = compareTarget(settings, release);
    if (differences.length === 0)
        return;
    const said = differences.slice(0, 10).map(({ name, committed, released }) => `${name}: ${released} (${committed})`);
    const rest = differences.length > 10 ? `; and ${differences.length - 10} more` : "";
    const allowable = differences.map(({ name }) => name).filter((name) => !NEVER.includes(name));
    throw new errors/* UserError */.yo(`The release is not what the commit says (the commit's word in parentheses): ${said.join("; ")}${rest}.`, {
        hint: allowable.length === differences.length
            ? `Commit what the build makes, or write \`allow: { differences: [${allowable.join(", ")}] }\` into slipway.yml.`
            : "Name, account, environment and source of a release are the commit's alone: build what is committed, in the same run.",
        reason: "target-mismatch",
    });
}
function placeDifferences(target, { name, environment, config }) {
    const tails = [...(config.tail_consumers ?? []), ...(config.streaming_tail_consumers ?? [])].map(tailName);
    return [
        differ("name", target.worker, name),
        differ("environment", target.wranglerEnvironment, environment ?? ""),
        // A release that names no account goes where the settings say.
        differ("account", target.account, config.account_id ?? target.account),
        differ("routes", sorted(target.routes), sorted(config.routes)),
        differ("custom-domains", sorted(target.customDomains), sorted(config.custom_domains)),
        differ("workers-dev", target.workersDev, config.workers_dev),
        differ("preview-urls", target.previewUrls, config.preview_urls ?? null),
        differ("crons", sortedOrNull(target.crons), sortedOrNull(config.crons)),
        differ("queues", sorted(target.queues), sorted(config.queue_consumers?.map(consumer))),
        differ("workflows", sorted(target.workflows), sorted(config.workflows?.map(workflow))),
        differ("tail-consumers", sorted(target.tailConsumers), sorted(tails)),
    ].flat();
}
const consumer = ({ queue, type, dead_letter_queue }) => ({ queue, type, dead_letter_queue });
const workflow = ({ name, class_name }) => ({ name, class_name });
const tailName = ({ service, environment }) => `${service}${environment ? `/${environment}` : ""}`;
/** What deletes a class deletes its data: not a build's to decide. */
function lifecycleDifferences({ durableObjects }, { config, metadata }) {
    // Without code nothing is declared, whatever the configuration says.
    if (config.modules.length === 0)
        return [];
    return [
        differ("migrations", durableObjects.migrations, config.migrations ?? []),
        differ("exports", durableObjects.exports, metadata.exports ?? {}),
    ].flat();
}
/** Added by `seal` so that answers can show their version: it leads nowhere. */
const isVersionHeader = ({ name, type }) => type === "version_metadata" && /^SLIPWAY_VERSION(_\d+)?$/.test(name);
function bindingDifferences(target, { config, metadata }, showsVersion) {
    const { binding } = config.assets ?? {};
    const sent = metadata.bindings ?? [];
    const assets = binding !== undefined && !sent.some(({ type }) => type === "assets");
    const released = assets ? [...sent, { name: binding, type: "assets" }] : sent;
    const committed = new Map(target.bindings.map((one) => [one.name, one]));
    const found = [];
    const seen = new Set();
    for (const one of released) {
        const before = committed.get(one.name);
        if (before === undefined && showsVersion && isVersionHeader(one))
            continue;
        // A name that stands twice is a difference, whatever it leads to.
        const known = seen.has(one.name) ? null : before;
        found.push(...differ(`bindings.${one.name}`, spoken(known), spoken((0,format_binding/* identify */.l)(one))));
        seen.add(one.name);
    }
    // Without code nothing is bound, whatever the configuration says.
    const missing = config.modules.length === 0 ? [] : target.bindings.filter(({ name }) => !seen.has(name));
    return [...found, ...missing.flatMap((one) => differ(`bindings.${one.name}`, spoken(one), null))];
}
const spoken = (binding) => binding ? [binding.type, binding.target] : null;
function differ(name, committed, released) {
    const [one, other] = [(0,json/* canonicalJson */.d)(committed), (0,json/* canonicalJson */.d)(released)];
    return one === other ? [] : [{ name, committed: say(one), released: say(other) }];
}
/** `null` and empty lists are nothing; long ones are cut. */
const say = (json) => json === "null" || json === "[]" || json === '""' ? "nothing" : json.length > 200 ? `${json.slice(0, 199)}…` : json;
const sorted = (list = []) => list
    .map((item) => (0,json/* canonicalJson */.d)(item))
    .sort()
    .map((item) => JSON.parse(item));
const sortedOrNull = (list) => (list ? sorted(list) : null);

;// CONCATENATED MODULE: ./lib/actions/seal/settings.js


/** Inputs that settings take the place of. */
const SUPERSEDED = {
    environment: ["", "`wrangler.environment` in slipway.yml"],
    "expect-worker": ["", "`name` in the wrangler configuration"],
    "add-version-header": ["true", "`version-header` in slipway.yml"],
};
/** What the settings say for them. Which Worker it must be is a part of the comparison with them. */
function fromSettings({ target, versionHeader }) {
    return {
        environment: target.wranglerEnvironment || "top-level",
        expectWorker: undefined,
        addVersionHeader: versionHeader === "add",
        stamp: versionHeader !== "off",
    };
}
/** Throws if what is about to be sealed goes elsewhere, or reaches something else, than the commit says, or cannot be tested. */
function refuseForeign(settings, { metadata, modules }, sealed) {
    refuseDifferences(settings, {
        ...sealed,
        config: { ...sealed.config, modules },
        metadata: metadata,
    });
    const { routes = [], custom_domains: customDomains = [], workers_dev: workersDev } = sealed.config;
    refuseUnreachable(settings, { worker: sealed.name, routes, customDomains, workersDev });
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, isDebug, markdownSummary, platform, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aM: () => (/* binding */ actionName),
  aF: () => (/* binding */ keepFile),
  yy: () => (/* binding */ temporaryFolder)
});

// UNUSED EXPORTS: holdsSecret

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./lib/src/action/secrets.js + 5 modules
var secrets = __nccwpck_require__(295);
;// CONCATENATED MODULE: ./lib/src/action/files.js




/** The folder for temporary files of all steps of a job. */
function temporaryFolder() {
    return process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
}
/** The name of the action that runs: its bundle lies in a folder of that name. */
function actionName() {
    return (0,external_node_path_.basename)((0,external_node_path_.dirname)(process.argv[1] ?? "action/index.js"));
}
/**
 * Writes text, or any other value as JSON, without secrets, and returns the path. The file is there whole or not at all:
 * half of a report would be worse than none.
 */
async function keepFile(name, value, { directory } = {}) {
    const folder = directory === undefined
        ? (0,external_node_path_.join)(temporaryFolder(), "slipway", `${actionName()}-${process.pid}`)
        : (0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? ".", directory);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, name);
    const text = typeof value === "string" ? (0,secrets/* redact */.E$)(value) : `${JSON.stringify((0,secrets/* redactValue */.FI)(plain(value)), null, 2)}\n`;
    const draft = `${path}.${process.pid}.part`;
    try {
        await (0,promises_.writeFile)(draft, text);
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
    return path;
}
/** Whether the file would be another one if secrets were taken out of it. */
function holdsSecret(value) {
    const data = plain(value);
    return JSON.stringify(redactValue(data)) !== JSON.stringify(data);
}
/** As JSON would have it: dates as text, maps as what they say they are. */
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: RUN_REASONS, SUMMARY_FILE

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(71);
;// CONCATENATED MODULE: ./lib/src/text/sentence.js
/**
 * A text as a whole sentence: it ends with a full stop, and with one only. Words that come from elsewhere (an API, another
 * error, a file) may have one or not; a question mark, an ellipsis or a colon is left as it is.
 */
function fullStop(text) {
    const words = text.trimEnd().replace(/([^.])\.\.$/, "$1.");
    return /[.!?…:]["'”’)`*]*$/.test(words) ? words : `${words}.`;
}
/** Several texts as sentences, one after the other. */
const sentences = (...texts) => texts.flatMap((text) => (text === undefined || text.trim() === "" ? [] : [fullStop(text)])).join(" ");
/** Several texts as sentences, each on lines of its own; what was said already is left out, unless it is indented. */
const lines = (...texts) => {
    const all = texts.flatMap((text) => (text === undefined || text.trim() === "" ? [] : fullStop(text).split("\n")));
    return all.filter((line, i) => !/^\S/.test(line) || all.indexOf(line) === i).join("\n");
};
/** Several texts as parts of one sentence, without its full stop. */
const clauses = (texts) => texts.map((text) => text.trimEnd().replace(/(?<!\.)\.+$/, (dots) => (dots.length > 2 ? dots : ""))).join("; ");

;// CONCATENATED MODULE: ./lib/src/time/steady.js
/** When this process began, by a clock that may be wrong or set: only a name for the moments after it. */
const ORIGIN = Date.now() - performance.now();
/**
 * Now, ms since the epoch as the runner's clock had it when the process began: the clock for durations and deadlines. It
 * never jumps, whoever sets the runner's clock meanwhile. Moments that somebody else wrote down are compared with theirs.
 */
function steadyNow() {
    // Whole, as `Date.now()` is: it ends up in delays.
    return Math.floor(ORIGIN + performance.now());
}

;// CONCATENATED MODULE: ./lib/src/action/called.js
/**
 * What our workflows pass as inputs of actions under another name: secrets alone, because GitHub puts the secret of the
 * environment in the place of the one of the same name, and `api-token` is nobody's secret.
 */
const CALLED = {
    "api-token": "CLOUDFLARE_API_TOKEN",
    "read-token": "CLOUDFLARE_READ_TOKEN",
    "worker-secrets": "WORKER_SECRETS",
    "secret-variables": "SMOKE_SECRETS",
    "notify-secrets": "NOTIFY_SECRETS",
    "access-client-id": "ACCESS_CLIENT_ID",
    "access-client-secret": "ACCESS_CLIENT_SECRET",
};
/**
 * What a sentence about inputs lacks for somebody who called one of our workflows, who never wrote them: the names of
 * their own secrets, with the line to write. Empty if the sentence names no such input, or has their words already.
 */
function inCallersWords(sentence) {
    const named = Object.entries(CALLED).filter(([input, secret]) => sentence.includes(`\`${input}\``) && !sentence.includes(secret));
    if (named.length === 0)
        return "";
    const words = named.map(([input, secret]) => `\`${input}\` is their secret \`${secret}\``).join(", ");
    const lines = named.map(([, secret]) => `\`${secret}: \${{ secrets.${secret} }}\``).join(", ");
    return `For callers of Slipway's workflows ${words}: write ${lines} below \`secrets:\` of the call, with a secret of that name in the repository or the environment.`;
}

// EXTERNAL MODULE: ./lib/src/action/files.js + 1 modules
var files = __nccwpck_require__(913);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __nccwpck_require__(316);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __nccwpck_require__(297);
// EXTERNAL MODULE: ./lib/src/action/secrets.js + 5 modules
var secrets = __nccwpck_require__(295);
;// CONCATENATED MODULE: ./lib/src/action/outlet.js





/** Longest texts, in UTF-16 code units: nobody reads more, and the runner takes no more of some. */
const LONGEST = { line: 64_000, annotation: 8_000, title: 200 };
/** Bytes. GitHub takes 1 MiB of summary from a step, and 1 MiB of outputs from a job. */
const LARGEST = { summary: 1_048_576, output: 524_288 };
/** Makes the one way out of the process: hides secrets, disarms what other people wrote, and cuts what is too long. */
function createOutlet() {
    const said = (text) => (0,secrets/* redact */.E$)((0,harmless/* visible */.R)(text));
    const message = (text) => (0,cut/* cut */.Jj)(said(text), LONGEST.annotation);
    const summary = createSummary((text) => core/* warning */.$e(message(text)));
    return {
        group: (title, work) => core/* group */.Os((0,cut/* cut */.Jj)(said(title), LONGEST.title), work),
        info: (text) => core/* info */.pq((0,cut/* cut */.Jj)((0,harmless/* harmless */.I)(said(text)), LONGEST.line)),
        debug: (text) => core/* debug */.Yz((0,cut/* cut */.Jj)(said(text), LONGEST.line)),
        notice: (text) => core/* notice */.lm(message(text)),
        warning: (text, place) => core/* warning */.$e(message(text), properties(place)),
        annotate: (text, place) => core/* error */.z3(message(text), properties(place)),
        fail: (text) => core/* setFailed */.C1(message(text)),
        ...summary,
        output(name, value) {
            const shown = typeof value === "string" ? (0,secrets/* redact */.E$)(value) : value;
            // Half of it would be taken for the whole.
            if (typeof shown === "string" && Buffer.byteLength(shown) > LARGEST.output) {
                core/* warning */.$e(`The output \`${name}\` is not set: it would have more than 512 KiB.`);
                return undefined;
            }
            core/* setOutput */.uH(name, shown);
            return shown;
        },
    };
    function properties(place) {
        if (place === undefined)
            return {};
        const title = place.title === undefined ? {} : { title: (0,cut/* cut */.Jj)(said(place.title), LONGEST.title) };
        return { file: said(place.file), startLine: place.line, ...title };
    }
}
/** The file in which a step keeps its summary, beside `result.json`. */
const SUMMARY_FILE = "summary.md";
/** Every page goes to a file of the step; to the job summary as well, unless that is left to a later step. */
function createSummary(warn) {
    let left = LARGEST.summary;
    let told = "";
    let tells = true;
    return {
        tellsItself(itself) {
            tells = itself;
        },
        async summary(page) {
            const markdown = (0,cut/* cutMarkdown */.G$)((0,secrets/* redactPage */.BD)((0,harmless/* visible */.R)(page)), left - 1);
            left -= Buffer.byteLength(markdown) + 1;
            if (markdown === "")
                return;
            told = told === "" ? markdown : `${told}\n${markdown}`;
            // A summary that cannot be written must never change what happened.
            try {
                await (0,files/* keepFile */.aF)(SUMMARY_FILE, told);
                if (tells && process.env.GITHUB_STEP_SUMMARY)
                    await summary.addRaw(markdown, true).write();
            }
            catch (error) {
                warn(`The summary was not written: ${String(error)}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/action/runner.js

/** Refuses a runner of a system that nobody tried: paths and shells differ, and a release is no place to find out how. */
function refuseRunner({ RUNNER_OS: system }) {
    if (system !== "Windows")
        return;
    throw new errors/* UserError */.yo("This job runs on Windows, where Slipway is not supported.", {
        hint: "Set `runs-on` (and `release-runs-on`) to a runner with Linux, e.g. `ubuntu-24.04`; what the Worker is bundled from does not depend on it.",
        reason: "invalid-input",
    });
}

;// CONCATENATED MODULE: ./lib/src/action/run.js










/** Reasons that the runner gives by itself. */
const RUN_REASONS = (/* unused pure expression or super */ null && (["cancelled", "internal-error"]));

/**
 * Runs an action: reads its inputs, acts, publishes what `act` returns as outputs, and turns any throw into one failed
 * step with its hint and causes. A stack is printed only for errors that are ours. Always writes `result.json` (schema
 * in docs/result.schema.json) and names it in the output `result`.
 */
async function runAction(readInputs, act) {
    // Node's clients read the standard proxy variables only when told to; @actions/* already do.
    if (process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.HTTP_PROXY ?? process.env.http_proxy) {
        external_node_http_namespaceObject.setGlobalProxyFromEnv?.();
    }
    const started = steadyNow();
    const published = {};
    const run = createRun(published);
    let failure;
    try {
        refuseRunner(process.env);
        const inputs = readInputs();
        outlet.tellsItself(inputs.summary !== false);
        run.publish(await Promise.race([act(inputs, run), breakdown()]));
    }
    catch (error) {
        failure = report(error);
        run.publish({ "failure-reason": failure.reason });
    }
    await writeResult({
        action: (0,files/* actionName */.aM)(),
        conclusion: failure === undefined ? "success" : "failure",
        startedAt: new Date(started).toISOString(),
        durationMs: steadyNow() - started,
        outputs: { ...published },
        ...(failure === undefined ? {} : { failure }),
    });
    // What was printed must be out before the end: pipes are written later on some systems.
    await new Promise((resolve) => process.stdout.write("", () => resolve()));
    // A keep-alive socket or a timer must not hold the runner's step open.
    process.exit(process.exitCode ?? 0);
}
/** Rejects on an error that nobody caught, and when nothing is left that could ever finish the work: no silent ends. */
function breakdown() {
    return new Promise((_resolve, reject) => {
        process.on("uncaughtException", reject);
        process.once("beforeExit", () => reject(new Error("The action stopped working before it had a result.")));
    });
}
const outlet = createOutlet();
function createRun(published) {
    return {
        signal: cancelSignal(),
        ...outlet,
        mask: secrets/* mask */.dK,
        publish(outputs) {
            for (const [name, value] of Object.entries(outputs)) {
                if (value === undefined)
                    continue;
                const shown = outlet.output(name, value);
                if (shown !== undefined)
                    published[name] = shown;
            }
        },
        file: files/* keepFile */.aF,
        saveState: core/* saveState */.LZ,
        state: core/* getState */.Gu,
    };
}
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"]) {
        process.on(name, () => controller.abort(new errors/* UserError */.yo(`Cancelled by ${name}.`, { reason: "cancelled" })));
    }
    return controller.signal;
}
function report(error) {
    const known = error instanceof errors/* UserError */.yo || error instanceof errors/* ApiError */.hD;
    const message = error instanceof Error ? error.message : String(error);
    const hint = known ? error.hint : "This is a bug in Slipway: please report it with the log below.";
    // What happened, what to do, and the caller's own words for it: each on a line of its own, and once.
    const said = hint === undefined ? message : lines(message, hint);
    const callers = inCallersWords(said);
    outlet.fail(callers === "" ? said : lines(said, callers));
    if (!known && error instanceof Error && error.stack !== undefined)
        outlet.info(error.stack);
    for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause) {
        outlet.info(`Caused by: ${cause.message}`);
    }
    return {
        reason: known ? error.reason : "internal-error",
        message,
        ...(known && hint !== undefined ? { hint } : {}),
    };
}
// A record that cannot be written must never change what happened.
async function writeResult(result) {
    try {
        core/* setOutput */.uH("result", await (0,files/* keepFile */.aF)("result.json", result));
    }
    catch (error) {
        outlet.warning(`result.json was not written: ${String(error)}`);
    }
}


/***/ }),

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dK: () => (/* binding */ mask),
  E$: () => (/* binding */ redact),
  BD: () => (/* binding */ redactPage),
  FI: () => (/* binding */ redactValue)
});

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
;// CONCATENATED MODULE: ./lib/src/text/credentials.js
/** What looks like a key or a token. In a run of its letters each pattern begins once only: else time would be squared. */
const PATTERNS = [
    [/\b(Bearer|Basic|Token)\s+[\w.~+/=-]{8,}/gi, "$1 ***"],
    [
        /\b(gh[pousr]_\w{20,}|github_pat_\w{20,}|(sk|pk|rk)[-_](live|test|proj|ant)?[-_]?[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16})/g,
        "***",
    ],
    [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, "***"],
];
const WEB_TOKEN = /(?<![A-Za-z0-9])eyJ[\w.-]*/g;
const IN_URL = /(?<=:\/\/)[^\s/@]+@/g;
/** The text without what looks like a key, a token, a password or a cookie. Takes linear time on any text. */
function hideCredentials(text) {
    // Without a dot it is only some base64 of JSON.
    const tokens = text.replace(WEB_TOKEN, (found) => (found.length >= 20 && found.includes(".") ? "***" : found));
    const keys = PATTERNS.reduce((result, [pattern, shown]) => result.replace(pattern, shown), tokens);
    return hideNamed(keys).replace(IN_URL, "***@");
}
const NAME = /password|passwd|secret|token|api[_-]?key|authorization|credential|session|cookie/gi;
const WORD = /[\w-]*/y;
const SEPARATOR = /\\*["']?\s*[:=]\s*/y;
const QUOTE = /\\*["']/y;
const PLAIN = /[^\s,;&}"]+/y;
/** The values of `token: x`, `"password":"x"`, `api_key=x`. After each name goes on behind what was looked at. */
function hideNamed(text) {
    let result = "";
    let kept = 0;
    let at = 0;
    for (;;) {
        NAME.lastIndex = at;
        if (NAME.exec(text) === null)
            return result + text.slice(kept);
        at = after(WORD, text, NAME.lastIndex) ?? NAME.lastIndex;
        const from = after(SEPARATOR, text, at);
        const to = from === undefined ? undefined : endOfValue(text, from);
        if (from === undefined || to === undefined)
            continue;
        result += `${text.slice(kept, from)}***`;
        kept = to;
        at = to;
    }
}
/** Where what a sticky pattern matches from an offset on ends; undefined if it does not match there. */
function after(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
/** Where the value that begins at an offset ends; undefined if there is none. What is not closed goes on to the end. */
function endOfValue(text, from) {
    const quoted = after(QUOTE, text, from);
    return quoted === undefined ? after(PLAIN, text, from) : closing(text, text.slice(from, quoted), quoted);
}
function closing(text, quote, from) {
    if (quote.length > 1) {
        const end = text.indexOf(quote, from);
        return end < 0 ? text.length : end + quote.length;
    }
    for (let i = from; i < text.length; i++) {
        if (text[i] === "\\")
            i++;
        else if (text[i] === quote)
            return i + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/src/text/search.js
const ELLIPSIS = 0x2026;
/** Finds any of many words in linear time, however many and however alike they are (Aho and Corasick, 1975). */
class WordSearch {
    #edges;
    /** First letters, for the state in which nearly all texts are nearly always. */
    #root = new Int32Array(65_536);
    /** The state of the longest other word that the text so far may be the beginning of. */
    #fallback;
    #depth;
    /** Length of the longest word that ends in a state; 0 if none does. */
    #found;
    #shortest;
    /** `shortest` is how much of a word is recognised where a text was cut, i.e. before an ellipsis. */
    constructor(words, shortest) {
        const list = [...new Set(words)].filter((word) => word !== "");
        const most = list.reduce((sum, { length }) => sum + length, 1);
        this.#shortest = shortest;
        this.#edges = new Edges(most);
        this.#fallback = new Int32Array(most);
        this.#depth = new Int32Array(most);
        this.#found = new Int32Array(most);
        this.#link(this.#insert(list, most));
    }
    /** Tells the places of all words, as offsets `from` (included) and `to` (excluded). */
    each(codes, length, tell) {
        const [root, found, depth, shortest] = [this.#root, this.#found, this.#depth, this.#shortest];
        let state = 0;
        for (let i = 0; i < length; i++) {
            const letter = codes[i];
            if (state === 0) {
                state = root[letter];
                if (state === 0)
                    continue;
            }
            else {
                if (letter === ELLIPSIS && depth[state] >= shortest)
                    tell(i - depth[state], i);
                state = this.#next(state, letter);
            }
            const long = found[state];
            if (long > 0)
                tell(i + 1 - long, i + 1);
        }
    }
    #next(from, letter) {
        for (let state = from; state !== 0; state = this.#fallback[state]) {
            const next = this.#edges.get(state, letter);
            if (next !== 0)
                return next;
        }
        return this.#root[letter];
    }
    /** Builds the tree of all words, and returns each state's parent and letter. */
    #insert(words, most) {
        const parents = new Int32Array(most);
        const letters = new Uint16Array(most);
        let count = 1;
        for (const word of words) {
            let state = 0;
            for (let i = 0; i < word.length; i++) {
                const letter = word.charCodeAt(i);
                let next = state === 0 ? this.#root[letter] : this.#edges.get(state, letter);
                if (next === 0) {
                    next = count++;
                    if (state === 0)
                        this.#root[letter] = next;
                    else
                        this.#edges.set(state, letter, next);
                    parents[next] = state;
                    letters[next] = letter;
                    this.#depth[next] = i + 1;
                }
                state = next;
            }
            this.#found[state] = word.length;
        }
        return { count, parents, letters };
    }
    /** Shorter states first, because each looks at the fallback of its parent. */
    #link({ count, parents, letters }) {
        const order = Uint32Array.from({ length: count }, (_, state) => state);
        order.sort((a, b) => this.#depth[a] - this.#depth[b]);
        for (const state of order) {
            const parent = parents[state];
            if (state === 0)
                continue;
            const fallback = parent === 0 ? 0 : this.#next(this.#fallback[parent], letters[state]);
            this.#fallback[state] = fallback;
            if (this.#found[state] === 0)
                this.#found[state] = this.#found[fallback];
        }
    }
}
/** From a state and a letter to the next state, in one flat table: a Map per state would cost a kilobyte for each. */
class Edges {
    #mask;
    #states;
    #letters;
    #targets;
    constructor(count) {
        const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
        this.#mask = size - 1;
        this.#states = new Int32Array(size);
        this.#letters = new Uint16Array(size);
        this.#targets = new Int32Array(size);
    }
    /** The next state, or 0. */
    get(state, letter) {
        return this.#targets[this.#slot(state, letter)];
    }
    set(state, letter, target) {
        const slot = this.#slot(state, letter);
        this.#states[slot] = state;
        this.#letters[slot] = letter;
        this.#targets[slot] = target;
    }
    #slot(state, letter) {
        const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b), 0xc2b2ae35);
        let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
        while (this.#targets[slot] !== 0 && (this.#states[slot] !== state || this.#letters[slot] !== letter)) {
            slot = (slot + 1) & this.#mask;
        }
        return slot;
    }
}

;// CONCATENATED MODULE: ./lib/src/text/spellings.js
const bytes = new TextEncoder();
/**
 * Every word under which a secret may come back that undoing escapes does not show: the secret itself, with its white
 * space collapsed or as `+`, as the bytes of its UTF-8, in hexadecimal, and in base64 at any place of a longer text.
 */
function spellings(secret) {
    const encoded = bytes.encode(secret);
    const json = JSON.stringify(secret).slice(1, -1);
    const hex = Buffer.from(encoded).toString("hex");
    const latin1 = Buffer.from(encoded).toString("latin1");
    return [
        secret,
        secret.replaceAll(/\s+/g, " "),
        secret.replaceAll(" ", "+"),
        // `%C3%BC` is undone byte by byte.
        latin1,
        latin1.replaceAll(" ", "+"),
        hex,
        hex.toUpperCase(),
        ...[encoded, ...(json === secret ? [] : [bytes.encode(json)])].flatMap(base64),
    ];
}
/** The base64 of some bytes wherever they lie in a longer text, without the letters that also hold other bytes. */
function base64(secret) {
    return [0, 1, 2].flatMap((before) => {
        const padded = Buffer.concat([Buffer.alloc(before), secret]);
        const first = Math.ceil((before * 8) / 6);
        const whole = Math.floor((padded.length * 8) / 6);
        const text = padded.toString("base64").slice(first, whole);
        return [text, text.replaceAll("+", "-").replaceAll("/", "_")];
    });
}

;// CONCATENATED MODULE: ./lib/src/text/unescape.js
const NONE = 0;
const NOTHING = 0xffff;
/** How many code units an escape takes, and the one it stands for, in one number: this is done a million times. */
const escaped = (takes, means) => takes * 0x10000 + means;
/** A text as it was written. */
function viewOf(text) {
    const bytes = Buffer.from(text, "utf16le");
    const codes = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    return { codes, length: text.length, at: undefined, made: () => true };
}
/** Undoes one kind of escape once; undefined if there is none. */
function undo({ codes, length, at }, kind) {
    const [first = 0, second = first, third = second] = kind.begins;
    let i = firstEscape(codes, length, kind);
    if (i === length)
        return undefined;
    const out = codes.slice(0, length);
    const back = new Int32Array(length + 1);
    if (at !== undefined)
        back.set(at.subarray(0, i));
    else
        for (let k = 0; k < i; k++)
            back[k] = k;
    const made = new Uint8Array(128);
    let count = i;
    while (i < length) {
        const code = codes[i];
        const found = code === first || code === second || code === third ? kind.read(codes, i, length) : NONE;
        const means = found & 0xffff;
        if (means !== NOTHING) {
            out[count] = found === NONE ? code : means;
            back[count++] = at === undefined ? i : at[i];
            if (found !== NONE)
                made[means] = 1;
        }
        i += found === NONE ? 1 : found >>> 16;
    }
    back[count] = at === undefined ? length : at[length];
    return { codes: out, length: count, at: back, made: ({ begins }) => begins.some((begin) => made[begin] === 1) };
}
function firstEscape(codes, length, { begins, read }) {
    return begins.reduce((soonest, begin) => {
        let i = codes.indexOf(begin);
        while (i >= 0 && i < soonest && read(codes, i, length) === NONE)
            i = codes.indexOf(begin, i + 1);
        return i < 0 ? soonest : Math.min(i, soonest);
    }, length);
}
const code = (letter) => letter.charCodeAt(0);
/** `%2B` as its byte. */
const percent = {
    begins: [code("%")],
    read(codes, i) {
        const means = hex(codes, i + 1, 2);
        return means < 0 ? NONE : escaped(3, means);
    },
};
/** What the letter after a backslash stands for; 0 if nothing. */
const CONTROLS = new Uint8Array(128);
for (const [name, is] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11 }))
    CONTROLS[code(name)] = is;
/** `\"`, `\n`, `\x2b` and `\u002b`, as in JSON and in source text. */
const backslash = {
    begins: [code("\\")],
    read(codes, i, length) {
        if (i + 1 >= length)
            return NONE;
        const kind = codes[i + 1];
        if (kind === 117 || kind === 120) {
            const digits = kind === 117 ? 4 : 2;
            const means = hex(codes, i + 2, digits);
            return means < 0 ? NONE : escaped(2 + digits, means);
        }
        if (isPunctuation(kind))
            return escaped(2, kind);
        const control = CONTROLS[kind] ?? 0;
        return control === 0 ? NONE : escaped(2, control);
    },
};
const NAMES = [
    ["amp;", 38],
    ["lt;", 60],
    ["gt;", 62],
    ["quot;", 34],
    ["apos;", 39],
    ["nbsp;", 32],
];
const BREAK = "wbr>";
/** `&quot;`, `&#34;`, `&#x22;`, and `<wbr>`, which says nothing. */
const html = {
    begins: [code("&"), code("<")],
    read(codes, i, length) {
        if (codes[i] === 60)
            return follows(codes, i + 1, BREAK) ? escaped(5, NOTHING) : NONE;
        if (codes[i + 1] === 35)
            return numbered(codes, i, length);
        for (let k = 0; k < NAMES.length; k++) {
            const [name, means] = NAMES[k];
            if (follows(codes, i + 1, name))
                return escaped(1 + name.length, means);
        }
        return NONE;
    },
};
function follows(codes, from, name) {
    for (let k = 0; k < name.length; k++) {
        // Entities are written in lower case; `&AMP;` is one, too.
        if (((codes[from + k] ?? 0) | (name.charCodeAt(k) & 32)) !== name.charCodeAt(k))
            return false;
    }
    return true;
}
/** `&#34;` or `&#x22;`. What is beyond one code unit is no letter that anybody escapes. */
function numbered(codes, i, length) {
    const base = ((codes[i + 2] ?? 0) | 32) === 120 ? 16 : 10;
    const from = i + (base === 16 ? 3 : 2);
    let means = 0;
    for (let k = from; k < length && means < NOTHING; k++) {
        if (codes[k] === 59)
            return k === from ? NONE : escaped(k + 1 - i, means);
        const digit = digitOf(codes[k]);
        if (digit < 0 || digit >= base)
            return NONE;
        means = means * base + digit;
        // Leading zeros could go on for ever.
        if (k - from > 8)
            return NONE;
    }
    return NONE;
}
/** What markdown.ts writes around other people's text: entities, `<wbr>`, backslashes before punctuation, in one go. */
const markdown = {
    begins: [code("&"), code("\\"), code("<")],
    read(codes, i, length) {
        if (codes[i] !== 92)
            return html.read(codes, i, length);
        const next = i + 1 < length ? codes[i + 1] : 0;
        return isPunctuation(next) ? escaped(2, next) : NONE;
    },
};
/** A line break and the indentation after it, as in base64 that is wrapped. */
const wrap = {
    begins: [code("\n"), code("\r")],
    read(codes, i, length) {
        let end = i + 1;
        while (end < length && end - i < 80 && isBlank(codes[end]))
            end++;
        return escaped(end - i, NOTHING);
    },
};
const isBlank = (letter) => letter === 32 || (letter >= 9 && letter <= 13);
function isPunctuation(letter) {
    return ((letter >= 33 && letter <= 47) ||
        (letter >= 58 && letter <= 64) ||
        (letter >= 91 && letter <= 96) ||
        (letter >= 123 && letter <= 126));
}
/** The number that so many hexadecimal digits write, or -1. */
function hex(codes, from, digits) {
    let number = 0;
    for (let i = from; i < from + digits; i++) {
        const digit = digitOf(codes[i] ?? 0);
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}
/** The value of a hexadecimal digit, or -1. */
function digitOf(letter) {
    const lower = letter | 32;
    return letter >= 48 && letter <= 57 ? letter - 48 : lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

;// CONCATENATED MODULE: ./lib/src/text/redact.js




/** Shorter secrets are left: replaced everywhere, they would make every id and number unreadable. */
const SHORTEST_SECRET = 4;
const HIDDEN = "***";
/** Escapes that may lie in each other, this many deep: JSON in JSON, a URL in HTML. */
const ESCAPES = [percent, backslash, html];
const DEPTH = 2;
/** A redactor that knows some secrets, and the look of other people's. Takes linear time on any text. */
function createRedact(secrets = []) {
    const words = [...new Set(secrets)].filter(({ length }) => length >= SHORTEST_SECRET).flatMap(spellings);
    if (words.length === 0)
        return { own: same, foreign: hideCredentials, page: same };
    const search = new WordSearch(words.filter(({ length }) => length >= SHORTEST_SECRET), SHORTEST_SECRET);
    const own = (text) => hide(text, search, []);
    return { own, foreign: (text) => hideCredentials(own(text)), page: (text) => hide(text, search, [markdown]) };
}
const same = (text) => text;
function hide(text, search, also) {
    const written = viewOf(text);
    // How many more secrets begin than end at each offset: they may overlap in every way.
    const edges = new Int32Array(text.length + 1);
    let found = false;
    for (const { codes, length, at } of views(written, also)) {
        search.each(codes, length, (from, to) => {
            found = true;
            edges[at === undefined ? from : at[from]]++;
            edges[at === undefined ? to : at[to]]--;
        });
    }
    return found ? without(text, edges) : text;
}
/** The text, and what it says with escapes undone. */
function* views(written, also) {
    yield* within(written, DEPTH);
    for (const kind of also) {
        const inner = undo(written, kind);
        if (inner !== undefined)
            yield* within(inner, DEPTH);
    }
}
function* within(view, depth, last = -1) {
    yield view;
    const unwrapped = undo(view, wrap);
    if (unwrapped !== undefined)
        yield unwrapped;
    if (depth === 0)
        return;
    for (const [i, kind] of ESCAPES.entries()) {
        // In which order two kinds are undone matters only if the first brings the second forth.
        const inner = i > last || view.made(kind) ? undo(view, kind) : undefined;
        if (inner !== undefined)
            yield* within(inner, depth - 1, i);
    }
}
function without(text, edges) {
    const parts = [];
    let open = 0;
    let from = 0;
    for (let i = 0; i <= text.length; i++) {
        const before = open;
        open += edges[i];
        if (before === 0 && open > 0)
            parts.push(text.slice(from, i), HIDDEN);
        if (before > 0 && open === 0)
            from = i;
    }
    parts.push(text.slice(from));
    return parts.join("");
}

;// CONCATENATED MODULE: ./lib/src/action/secrets.js


const known = new Set();
/** Made again when a secret is added: it is one search for all of them. */
let hiding;
/** Hides a value, each of its lines and its spelling inside JSON: in the log, and in whatever leaves the process. */
function mask(value) {
    const whole = value.trim();
    if (whole === "")
        return;
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    // Lines such as `}` would mask half of the log; shorter values than that are hidden by the runner alone.
    const parts = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_SECRET) : [];
    for (const text of new Set([whole, ...parts, ...[whole, ...parts].map(inJson)]))
        (0,core/* setSecret */.Pq)(text);
    for (const text of [whole, ...parts])
        known.add(text);
    hiding = undefined;
}
/** The text with `***` for every masked value in every common encoding. */
function redact(text) {
    return hider().own(text);
}
/** The same for Markdown, in which text may be escaped once more. */
function redactPage(markdown) {
    return hider().page(markdown);
}
/** A value with every text in it redacted, names of members included. */
function redactValue(value) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map(redactValue);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [redact(name), redactValue(member)]));
}
function hider() {
    hiding ??= createRedact(known);
    return hiding;
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}


/***/ }),

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hW: () => (/* binding */ lineOfOffset)
/* harmony export */ });
/* unused harmony export MAX_BYTES */
const MIB = 1024 * 1024;
/** Largest file that is read, bytes. */
const MAX_BYTES = MIB;
/** The text of a file, or what is wrong with it; `kind` goes on after "a", e.g. `check file`. */
function decodeText(bytes, kind) {
    if (bytes.length > MAX_BYTES) {
        const message = `is ${(bytes.length / MIB).toFixed(1)} MiB large; a ${kind} has at most 1 MiB`;
        return { line: 1, message, fix: "Split it into several files, or shorten it." };
    }
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return { line: 1, message: "is not UTF-8 text", fix: "Save the file as UTF-8." };
    }
    const at = text.indexOf("\0");
    if (at < 0)
        return text;
    return { line: lineOfOffset(text, at), message: "holds a NUL character", fix: "Save the file as UTF-8 text." };
}
/** Line, from 1, of a place in a text. */
function lineOfOffset(text, offset) {
    return text.slice(0, Math.max(0, offset)).split("\n").length;
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export INPUT_REASONS */
/** Reasons of errors in what the author wrote; every action reads inputs, so every action can give them. */
const INPUT_REASONS = (/* unused pure expression or super */ null && (["invalid-input"]));
/** Something the workflow author can fix: bad input, a broken release, a state that is not ours to change. */
class UserError extends Error {
    name = "UserError";
    /** What to do about it, as one sentence; printed below the message. */
    hint;
    /** One of the action's closed list of failure reasons; published as the output `failure-reason`. */
    reason;
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.hint = options.hint;
        this.reason = options.reason;
    }
}
/** A neighbour refused a call, or did not answer it (`status` is undefined then). */
class ApiError extends Error {
    name = "ApiError";
    service;
    method;
    path;
    status;
    code;
    detail;
    id;
    retryAfterMs;
    hint;
    reason;
    constructor(details) {
        // Without an answer the detail says so itself.
        const status = details.status === undefined ? "" : `${details.status} `;
        const code = details.code === undefined ? "" : `(${details.code}) `;
        const id = details.id === undefined ? "" : ` [${details.id}]`;
        super(`${details.service} ${details.method} ${details.path}: ${status}${code}${details.detail}${id}`, details.cause === undefined ? undefined : { cause: details.cause });
        this.service = details.service;
        this.method = details.method;
        this.path = details.path;
        this.status = details.status;
        this.code = details.code;
        this.detail = details.detail;
        this.id = details.id;
        this.retryAfterMs = details.retryAfterMs;
        this.hint = details.hint;
        this.reason = details.reason;
    }
}


/***/ }),

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(972);


/** The one field that says where a binding of this type leads, if nothing else is said. */
const FIELDS = {
    agent_memory: "namespace",
    ai_search: "instance_name",
    ai_search_namespace: "namespace",
    analytics_engine: "dataset",
    artifacts: "namespace",
    d1: "id",
    dispatch_namespace: "namespace",
    durable_object_namespace: "class_name",
    flagship: "app_id",
    hyperdrive: "id",
    k2: "stream",
    kv_namespace: "namespace_id",
    logfwdr: "destination",
    mtls_certificate: "certificate_id",
    pipelines: "pipeline",
    plain_text: "text",
    queue: "queue_name",
    r2_bucket: "bucket_name",
    send_email: "destination_address",
    service: "service",
    vectorize: "index_name",
    vpc_network: "network_id",
    vpc_service: "service_id",
};
/** Longer ones are told by their digest. */
const LONGEST = 400;
/**
 * What a binding is, for comparison: equal only if every field is. A text that could be taken for another form of a
 * target is written as JSON.
 */
function identify({ name, type, ...fields }) {
    const said = Object.entries(fields).filter(([, value]) => value !== undefined);
    if (said.length === 0)
        return { name, type, target: null };
    const [[field, value] = ["", undefined]] = said;
    const plain = said.length === 1 && Object.hasOwn(FIELDS, type) && field === FIELDS[type] && typeof value === "string" && value;
    const text = plain && !/^(\{|sha256:)/.test(plain) ? plain : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(Object.fromEntries(said));
    return { name, type, target: text.length > LONGEST ? digestOf(text) : text };
}
/** `sha256:<64 hex>` of a text. */
function digestOf(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex")}`;
}


/***/ }),

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   Jj: () => (/* binding */ cut)
/* harmony export */ });
/* unused harmony export cutBytes */
/** At most `most` UTF-16 code units of a text; an ellipsis says that there was more. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
const MORE = "\n\n… the rest does not fit into the summary.\n";
/** Whole lines of Markdown, at most so many bytes; what is open where it is cut is closed. */
function cutMarkdown(markdown, most) {
    if (Buffer.byteLength(markdown) <= most)
        return markdown;
    // Room for the sentence and for what has to be closed.
    const room = most - Buffer.byteLength(MORE) - 100;
    if (room <= 0)
        return "";
    const bytes = Buffer.from(markdown).subarray(0, room);
    const kept = bytes.subarray(0, Math.max(0, bytes.lastIndexOf("\n"))).toString("utf8");
    const fences = kept.match(/^```/gm)?.length ?? 0;
    const open = count(kept, "<details") - count(kept, "</details>");
    return `${kept}${fences % 2 === 1 ? "\n```" : ""}${"\n\n</details>".repeat(Math.min(5, Math.max(0, open)))}${MORE}`;
}
const count = (text, part) => text.split(part).length - 1;
/** The longest start of a text that fits into `bytes` of UTF-8, never half a character. */
function cutBytes(text, bytes) {
    const buffer = Buffer.from(text);
    if (buffer.length <= bytes)
        return text;
    return buffer
        .subarray(0, bytes)
        .toString("utf8")
        .replace(/\uFFFD+$/, "");
}


/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/** Colours and cursor movements, and titles and links of terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const ANSI = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]/g;
/** What no line of text needs, shows nothing, or turns the order of letters around, so that one reads something else. */
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is shown
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points, no joined ones
/[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** After these a joiner is spelling: in Persian, in Hindi, between the parts of an emoji. */
const JOINS = /[^\P{L}A-Za-z]|[\p{M}\p{Extended_Pictographic}]/u;
/**
 * Text of other people as everybody sees it: without colours, and with a name in the place of what cannot be seen, e.g.
 * `[U+202E]` for the sign that turns the direction of writing.
 */
function visible(text) {
    return text
        .toWellFormed()
        .replace(ANSI, "")
        .replace(INVISIBLE, (letter, at, whole) => {
        const joiner = letter === "\u200c" || letter === "\u200d";
        if (joiner && JOINS.test(before(whole, at)))
            return letter;
        return nameOf(letter);
    });
}
const names = new Map();
function nameOf(letter) {
    const known = names.get(letter);
    if (known !== undefined)
        return known;
    const name = `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
    names.set(letter, name);
    return name;
}
/** The letter before an offset, without the sign that only chooses how it is drawn. */
function before(text, at) {
    const end = text[at - 1] === "\ufe0f" ? at - 1 : at;
    const pair = text.slice(Math.max(0, end - 2), end);
    return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
}
/**
 * Text of other people, so that no line of it is taken for a workflow command: the runner obeys lines that begin with
 * `::` after any white space, and `##[` anywhere. A lone carriage return ends a line there, too.
 */
function harmless(text) {
    return visible(text)
        .replace(/\r\n?/g, "\n")
        .replace(/^([^\S\n]*):(?=:)/gm, "$1: ")
        .replaceAll("##[", "## [");
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and no white space, so that equal values have equal bytes; undefined members are dropped. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(140);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
