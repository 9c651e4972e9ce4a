import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(612);
    const parser_1 = __nccwpck_require__(152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(525);
    const string_intern_1 = __nccwpck_require__(579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(612);
    const edit = __nccwpck_require__(807);
    const scanner = __nccwpck_require__(525);
    const parser = __nccwpck_require__(152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/src/text/account-id.js
var account_id = __nccwpck_require__(301);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(449);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(71);
;// CONCATENATED MODULE: ./lib/src/action/inputs/invalid.js


/** Two inputs that contradict each other, or all of them together: `message` is a whole sentence. */
function refused(message, hint) {
    return new errors/* UserError */.yo(message, { hint, reason: "invalid-input" });
}
/** What is wrong with one input: `why` goes on after its name, without the full stop. */
function invalid_invalid(name, why, hint) {
    return refused(`Input \`${name}\` ${why}.`, hint);
}
/** The same for a text that the input is, or that it has among others; `why` goes on after the text. */
function invalid_invalidText(name, text, why, hint) {
    if (text === "")
        return invalid_invalid(name, `is empty${why}`, hint);
    return invalid_invalid(name, `${(0,core/* getInput */.V4)(name) === text ? "is" : "has"} \`${text}\`${why}`, hint);
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/text.js


/** The input's text, trimmed; an absent or empty input stops the action. */
function required(name) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === "")
        throw invalid_invalid(name, "is missing or empty", `Set it: \`with: { ${name}: … }\`.`);
    return value;
}
/** The input's text, trimmed; undefined when absent or empty. */
function optional(name) {
    return (0,core/* getInput */.V4)(name) || undefined;
}
/** The items of a comma- or newline-separated list, trimmed, without empty ones. */
function list(name) {
    return getInput(name)
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

;// CONCATENATED MODULE: ./lib/src/action/inputs/account-id.js



/** A Cloudflare account id; undefined when the input is absent or empty. */
function optionalAccountId(name) {
    const text = optional(name);
    if (text !== undefined && !(0,account_id/* isAccountId */.J)(text))
        throw invalid_invalidText(name, text, ", which is not an account id", account_id/* ACCOUNT_ID_FORM */.b);
    return text;
}
/** The same, which must be there. */
function accountId(name) {
    const text = optionalAccountId(name);
    if (text !== undefined)
        return text;
    throw invalid(name, "is empty", "Set it. A variable that does not exist, as in `${{ vars.NAME }}`, arrives as an empty text: look whether the repository, the organization or the environment has one of that name.");
}

;// CONCATENATED MODULE: ./lib/actions/validate/inputs.js


/** The action's inputs. */
function readInputs() {
    return {
        environment: required("environment"),
        workingDirectory: required("working-directory"),
        config: optional("config"),
        settingsFile: optional("settings-file"),
        /** Whether the caller passed a token to the release, which the environment may hold instead; undefined if unknown. */
        authorized: optional("authorized") === undefined ? undefined : text_boolean("authorized"),
        commands: { install: optional("install-command") ?? "", build: optional("build-command") ?? "" },
        accountId: optionalAccountId("account-id"),
    };
}


/***/ }),

/***/ 921:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(542);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(661);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15);



const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K, (inputs, run) => (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)(inputs, { workspace, variables: process.env }, run));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

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

// EXTERNAL MODULE: ./lib/src/document/nearest.js
var nearest = __nccwpck_require__(172);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(71);
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
const DAY_MS = (/* unused pure expression or super */ null && (24 * 60 * 60 * 1000));
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
        throw refused(`The Worker would be called "${name}", which is ${name.length} letters long: its address on workers.dev may have ${SETTINGS_LIMITS.label}`, "Give it a shorter `name`, or set `workers_dev` to false and give it a route.");
    const { crons = [], routes = [] } = config;
    if (crons.length > SETTINGS_LIMITS.crons)
        throw refused(`\`triggers.crons\` holds ${crons.length} expressions; an account may have ${SETTINGS_LIMITS.crons}`, "Let one cron do what several do, and look at `controller.scheduledTime` in the code.");
    for (const cron of crons)
        refuseCron(cron);
    for (const { pattern } of routes)
        refuseRoute(pattern);
}
function refuseRoute(pattern) {
    const why = routeProblem(pattern);
    if (why === undefined)
        return;
    throw refused(`\`routes\` holds ${JSON.stringify(pattern)}, which ${why}: Cloudflare knows no such route`, "Write a host that may begin with `*` and a path that may end with `*`, e.g. `*.example.com/shop/*`.");
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
    throw refused(`\`triggers.crons\` holds ${JSON.stringify(cron)}, which is no cron expression`, "Write five fields: minute, hour, day of the month, month, day of the week, e.g. `0 3 * * *`.");
}
function refuseDate(date, now) {
    if (typeof date !== "string")
        return;
    const start = Date.parse(`${date}T00:00:00Z`);
    if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date)
        throw refused(`\`compatibility_date\` is "${date}", which is no day`, "Write a day as `2026-01-31`.");
    if (start > now + 2 * DAY_MS)
        throw refused(`\`compatibility_date\` is "${date}", which has not come yet`, "Write the day on which the Worker was last tested; today at the latest.");
}
function refuseVariables(bindings) {
    const variables = bindings.filter(({ type }) => type === "plain_text" || type === "json");
    if (variables.length > SETTINGS_LIMITS.variables)
        throw refused(`\`vars\` holds ${variables.length} variables; a Worker may have ${SETTINGS_LIMITS.variables}`, "Put some of them together into one variable that is an object, or into a file that the code imports.");
    for (const { name, text, json } of variables) {
        const bytes = Buffer.byteLength(text ?? JSON.stringify(json) ?? "");
        if (bytes > SETTINGS_LIMITS.variable)
            throw refused(`The variable \`${name}\` has ${bytes} bytes; one may have ${SETTINGS_LIMITS.variable}`, "Put it into a file that the code imports.");
    }
}
function refused(what, hint) {
    return new errors/* UserError */.yo(`${what}.`, { reason: "unsupported-config", hint });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/src/settings/files/find.js


/** Reasons of settings that cannot be what is meant. */
const SETTINGS_REASONS = (/* unused pure expression or super */ null && (["invalid-settings"]));
/** Names of the wrangler configuration, in the order in which wrangler looks for them, each up to the root. */
const CONFIGS = ["wrangler.json", "wrangler.jsonc", "wrangler.toml"];
/** Name of the settings' file. */
const SETTINGS_FILE = "slipway.yml";
/** The wrangler configuration that wrangler would find in a directory of the repository; undefined if there is none. */
function findConfig(repository, directory) {
    return CONFIGS.flatMap((name) => upwards(directory).map((folder) => external_node_path_.posix.join(folder, name))).find((path) => repository.isFile(path));
}
/** slipway.yml beside the wrangler configuration, or in the working directory; undefined if there is none. */
function findSettings(repository, directory, config) {
    const folders = [...new Set([config === undefined ? directory : external_node_path_.posix.dirname(config), external_node_path_.posix.normalize(directory)])];
    const other = folders.map((folder) => external_node_path_.posix.join(folder, "slipway.yaml")).find((path) => repository.isFile(path));
    if (other !== undefined)
        throw new errors/* UserError */.yo(`The settings are in "${other}", where they would never be read.`, {
            hint: `Call the file \`${SETTINGS_FILE}\`.`,
            reason: "invalid-settings",
        });
    const found = folders.map((folder) => external_node_path_.posix.join(folder, SETTINGS_FILE)).filter((path) => repository.isFile(path));
    if (found.length > 1)
        throw new errors/* UserError */.yo(`There are two files of settings: "${found.join('" and "')}".`, {
            hint: "Keep one, or name one in the input `settings-file`.",
            reason: "invalid-settings",
        });
    return found[0];
}
/** A directory and all above it, up to the repository's root, nearest first. */
function upwards(directory) {
    const folder = external_node_path_.posix.normalize(directory);
    return folder === "." ? ["."] : [folder, ...upwards(external_node_path_.posix.dirname(folder))];
}

;// CONCATENATED MODULE: ./lib/src/text/json.js
/** JSON with sorted keys and no white space, so that equal values have equal bytes; undefined members are dropped. */
function json_canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => json_canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${json_canonicalJson(member)}`);
    return `{${members.join(",")}}`;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/src/settings/format/binding.js


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
    const text = plain && !/^(\{|sha256:)/.test(plain) ? plain : json_canonicalJson(Object.fromEntries(said));
    return { name, type, target: text.length > LONGEST ? digestOf(text) : text };
}
/** `sha256:<64 hex>` of a text. */
function digestOf(text) {
    return `sha256:${(0,external_node_crypto_namespaceObject.createHash)("sha256").update(text).digest("hex")}`;
}

;// CONCATENATED MODULE: ./lib/src/settings/format/seal.js


/** Settings with their digest. */
function sealSettings(settings) {
    const body = { format: 1, ...settings };
    return { ...body, digest: digestOf(json_canonicalJson(body)) };
}
/** The text in which settings pass from job to job. */
const settingsText = (settings) => json_canonicalJson(settings);

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
;// CONCATENATED MODULE: ./lib/src/settings/slipway/gates.js
/** What holds where slipway.yml says nothing. */
const GATES_DEFAULTS = { expires: "168h" };
/** Every gate of a release, the defaults filled in. */
function gatesSettings(written) {
    const { approval = null } = written;
    return {
        approval,
        reason: approval === "none" ? written.reason?.trim() || null : null,
        // GitHub's logins are the same whatever their case.
        approvers: approval === "digest" ? [...new Set((written.approvers ?? []).map((login) => login.toLowerCase()))] : [],
        expires: written.expires ?? GATES_DEFAULTS.expires,
        failOn: [...new Set(written["fail-on"])],
        freeze: (written.freeze ?? []).map(freezeOf),
        freezeLiftedBy: written["freeze-lifted-by"] ?? null,
        pullRequests: written["pull-requests"] === "allow",
    };
}
function freezeOf(written) {
    return {
        from: written.from ?? null,
        to: written.to ?? null,
        weekdays: written.weekdays === undefined ? null : [...new Set(written.weekdays)],
        hours: written.hours ?? null,
        timeZone: written["time-zone"] ?? "UTC",
        reason: written.reason?.trim() || null,
    };
}

// EXTERNAL MODULE: ./lib/src/settings/slipway/merge.js
var merge = __nccwpck_require__(672);
// EXTERNAL MODULE: ./lib/src/settings/slipway/notify.js
var notify = __nccwpck_require__(135);
// EXTERNAL MODULE: ./lib/src/settings/slipway/rollout.js
var rollout = __nccwpck_require__(302);
// EXTERNAL MODULE: ./lib/src/settings/slipway/version-header.js
var version_header = __nccwpck_require__(768);
;// CONCATENATED MODULE: ./lib/src/settings/slipway/read.js







/** What holds without a file. */
const NO_FILE = { file: null, written: {}, source: null, origin: (path) => path, meant: undefined };
const START = "Write `version: 1`, and what differs from the defaults.";
/** Reads slipway.yml for one environment; what is wrong with it stops with every problem at its line. */
async function readSlipway(file, bytes, environment) {
    const text = (0,document_text/* decodeText */.g7)(bytes, "file of settings");
    if (typeof text !== "string")
        throw invalid(file, [text]);
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(835)]).then(__nccwpck_require__.bind(__nccwpck_require__, 835));
    const { source, problems } = readYaml(text, START);
    if (source === undefined)
        throw invalid(file, problems);
    const [{ validateForm }, { ruleProblems }] = await Promise.all([__nccwpck_require__.e(/* import() */ 285).then(__nccwpck_require__.bind(__nccwpck_require__, 285)), __nccwpck_require__.e(/* import() */ 262).then(__nccwpck_require__.bind(__nccwpck_require__, 262))]);
    const form = validateForm(source);
    if (form.length > 0)
        throw invalid(file, form);
    const merged = (0,merge/* mergeEnvironment */.e)(source, environment);
    const broken = ruleProblems(source, merged);
    if (broken.length > 0)
        throw invalid(file, broken);
    return { file, source, ...merged };
}
const invalid = (file, problems) => new FileError(file, problems, { reason: "invalid-settings" });
/** The policy with every default filled in. */
function policyOf({ written }) {
    const { allow = {}, checks } = written;
    const simple = typeof checks === "object" ? checks : {};
    const status = simple["expect-status"];
    return {
        url: written.url ?? null,
        targets: written.targets ?? {},
        origins: (written.origins ?? []).map((origin) => new URL(origin).origin),
        variables: written.variables ?? {},
        smokeTest: written["smoke-test"] ?? true,
        test: written["smoke-test"] === false && checks !== undefined,
        versionHeader: (0,version_header/* versionHeaderOf */.rY)(written),
        check: {
            path: simple.path ?? "/",
            expectStatus: status === undefined ? null : [status].flat().map(String).join(", "),
        },
        assets: { keep: written.assets?.keep ?? 1 },
        rollout: (0,rollout/* rolloutSettings */.jI)((0,version_header/* rolloutOf */.Zb)(written)),
        allow: {
            migrations: allow.migrations ?? false,
            takeOverDomains: allow["take-over-domains"] ?? false,
            provision: allow.provision ?? false,
            differences: allow.differences ?? [],
        },
        gates: gatesSettings(written.gates ?? {}),
        notify: (0,notify/* notifyOf */.N)(written.notify),
    };
}
/** The check document that slipway.yml names, or holds; undefined for the one request of `path`. */
function checksOf({ written }) {
    const { checks } = written;
    if (typeof checks === "string")
        return { file: checks };
    const inline = checks !== undefined && checks.path === undefined && checks["expect-status"] === undefined;
    return inline ? { inline: checks } : undefined;
}
/** A part of slipway.yml as a document of its own, whose lines are still those of the file. */
function partOf({ source, origin }, path, value) {
    return { value, lineOf: (below) => source?.lineOf(origin([...path, ...below])) ?? 1 };
}

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
const asksNobody = (settings) => settings.test && namesNone(settings);
/** Whether a smoke test asks the Worker's own first address, because nothing names another. */
const asksFirstAddress = (settings) => settings.smokeTest && namesNone(settings);

;// CONCATENATED MODULE: ./lib/src/caller/address.js



/** Reasons of a smoke test that has nobody to ask. */
const ADDRESS_REASONS = (/* unused pure expression or super */ null && (["address-missing"]));
/** Parts of a configuration that addresses come from, as `allow.differences` names them. */
const ADDRESSES = ["routes", "custom-domains", "workers-dev"];
/** As `refuseUnreachable`, of what is committed: where the build may add an address, only what it made can tell. */
function refuseUnreachableCommit(settings) {
    if (asksNobody(settings))
        throw testsNobody(settings);
    if (settings.allow.differences.some((part) => ADDRESSES.includes(part)))
        return;
    refuseUnreachable(settings, settings.target);
}
function testsNobody({ file }) {
    return new errors/* UserError */.yo(`"${file}" has \`smoke-test: false\` and \`checks\`, and no address to send them to: they would ask nobody.`, {
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

;// CONCATENATED MODULE: ./lib/src/checks/judge/jsonpath.js
/** How deep `..` descends; a document that goes deeper is not searched. */
const MAX_DEPTH = 1_000;
const compiled = new Map();
let environment;
/** Loads the library; runs without a JSONPath never pay for it. */
async function loadJsonPath() {
    if (environment === undefined)
        useJsonPath(await __nccwpck_require__.e(/* import() */ 393).then(__nccwpck_require__.t.bind(__nccwpck_require__, 393, 19)));
}
/** Takes the library as it was loaded elsewhere. */
function useJsonPath(library) {
    environment ??= new library.JSONPathEnvironment({ maxRecursionDepth: MAX_DEPTH });
}
/** Compiles a query once. Throws the library's error, which says what is wrong. Needs `loadJsonPath()` first. */
function jsonPath(text) {
    const known = compiled.get(text);
    if (known !== undefined)
        return known;
    if (environment === undefined)
        throw new Error("loadJsonPath() was not awaited");
    const query = environment.compile(text);
    const singular = query.singularQuery();
    const result = {
        singular,
        // A name that only looks like more is taken for more.
        plain: !/\.\.|[?,~#]/.test(query.toString()),
        of(document) {
            const values = query.query(document).values();
            return singular ? values[0] : values;
        },
    };
    compiled.set(text, result);
    return result;
}

;// CONCATENATED MODULE: ./lib/src/checks/file/origins.js
/** The origins of a file's targets: what may be told secrets. */
function targetOrigins({ targets = {} }) {
    const urls = Object.values(targets).map((target) => (typeof target === "string" ? target : target.url));
    return new Set(urls.flatMap((url) => originOf(url) ?? []));
}
/** What may be asked and redirected to, secrets apart: targets, their plain HTTP addresses, and what the file lists. */
function listedOrigins(file) {
    const trusted = [...targetOrigins(file)];
    // Whether https is the only way in is asked of the other way.
    const plain = trusted
        .filter((origin) => new URL(origin).port === "")
        .map((origin) => origin.replace(/^https:/, "http:"));
    return new Set([...trusted, ...plain, ...(file.origins ?? []).flatMap((text) => originOf(text) ?? [])]);
}
/** Finds requests to origins that nobody listed, and secrets on their way to anything that is no target. */
function originRules(file, uses, report) {
    (file.origins ?? []).forEach((text, index) => {
        const origin = originOf(text);
        if (origin !== undefined && new URL(text).href === `${origin}/`)
            return;
        const fix = "Write scheme, host and port, and nothing else: `https://status.example.com`.";
        report(["origins", index], `has "${text}" among \`origins\`, which is not an origin`, fix);
    });
    const trusted = targetOrigins(file);
    const listed = listedOrigins(file);
    file.checks.forEach((check, index) => {
        const path = ["checks", index];
        const own = uses.filter((use) => use.path[0] === "checks" && use.path[1] === index);
        for (const kind of ["dns", "addr"])
            secretRule(check, kind, own, report);
        const origin = check.request?.url === undefined ? undefined : originOf(check.request.url);
        if (origin === undefined || trusted.has(origin))
            return;
        const inUrl = secretRule(check, "request", own, report);
        if (inUrl || listed.has(origin))
            return;
        const message = `asks ${origin} in check "${check.name}", which is neither a target nor among \`origins\``;
        const fix = `Add \`origins: [${origin}]\` to the file, and it is asked, without any secret; or make it a target.`;
        report([...path, "request", "url"], message, fix);
    });
}
/** Reports each secret in a part of a check; true if the URL itself has one, which is then not to be shown. */
function secretRule(check, part, uses, report) {
    const own = uses.filter(({ path }) => path[2] === part);
    for (const { name, path } of own) {
        const key = path.slice(2).join(".");
        const where = part === "request" ? "to an address that is no target" : "where no target is asked";
        const message = `sends the secret variable "${name}" ${where}, in check "${check.name}", \`${key}\``;
        report([...path], message, "Secrets go to targets only: make it a target (`path` below it), or leave the secret out.");
    }
    return own.some(({ path }) => path[3] === "url");
}
const originOf = (text) => (URL.canParse(text) ? new URL(text).origin : undefined);

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(67);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./lib/src/checks/judge/percentile.js
/** The nearest-rank percentile (0 < p ≤ 100) of sorted values: always one that was measured. */
function percentile_percentile(sorted, p) {
    const rank = Math.max(1, Math.ceil((p / 100) * sorted.length));
    return sorted[Math.min(rank, sorted.length) - 1] ?? Number.NaN;
}
/** How many samples a percentile needs so that it is not simply the slowest one. */
function samplesNeeded(p) {
    // Rounded, because 100 - 99.9 is not a tenth in binary.
    return p >= 100 ? 1 : Math.ceil(Number((100 / (100 - p)).toFixed(6)));
}
/** The summary of latencies in ms; undefined when there are none. */
function latency(durations) {
    if (durations.length === 0)
        return undefined;
    const sorted = [...durations].sort((a, b) => a - b);
    const round = (value) => Number(value.toFixed(1));
    return {
        count: sorted.length,
        min: round(sorted[0] ?? 0),
        avg: round(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
        p50: round(percentile_percentile(sorted, 50)),
        p95: round(percentile_percentile(sorted, 95)),
        max: round(sorted.at(-1) ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/src/checks/judge/thresholds.js

/** Reads a threshold in k6's spelling; the schema has checked the form. */
function parseThreshold(text) {
    const [, name = "", p, operator, limit] = /^(avg|min|med|max|rate|p\(([\d.]+)\))\s*(<=?)\s*([\d.]+)$/.exec(text) ?? [];
    const statistic = name === "med"
        ? { percentile: 50 }
        : p !== undefined
            ? { percentile: Number(p) }
            : name;
    return { text, statistic, orEqual: operator === "<=", limit: Number(limit) };
}
/** The measured value of a threshold and whether it holds; no samples never hold. */
function holds(threshold, durations, failed, total) {
    const value = measure(threshold.statistic, [...durations].sort((a, b) => a - b), failed, total);
    return { value, holds: threshold.orEqual ? value <= threshold.limit : value < threshold.limit };
}
function measure(statistic, sorted, failed, total) {
    if (statistic === "rate")
        return total === 0 ? Number.NaN : failed / total;
    if (sorted.length === 0)
        return Number.NaN;
    if (statistic === "min")
        return sorted[0] ?? Number.NaN;
    if (statistic === "max")
        return sorted.at(-1) ?? Number.NaN;
    if (statistic === "avg")
        return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    return percentile(sorted, statistic.percentile);
}

;// CONCATENATED MODULE: ./lib/src/checks/judge/cookies.js

/** Attributes that `name[Attribute]` can ask for. */
const COOKIE_ATTRIBUTES = ["Value", "Expires", "Max-Age", "Domain", "Path", "Secure", "HttpOnly", "SameSite"];
/** Splits `session[HttpOnly]` into name and attribute (Value by default); undefined when it is neither. */
function cookieName(text) {
    const [, name, attribute = "Value"] = /^([^[\]\s]+)(?:\[([A-Za-z-]+)\])?$/.exec(text) ?? [];
    const known = COOKIE_ATTRIBUTES.find((item) => item.toLowerCase() === attribute.toLowerCase());
    return name === undefined || known === undefined ? undefined : { name, attribute: known };
}
/**
 * What `Set-Cookie` headers say about `name[Attribute]`: undefined when there is no such cookie or attribute, `true`
 * for flags. Of several cookies of one name the last counts, as in a browser.
 */
function cookieValue(text, setCookies) {
    const wanted = cookieName(text);
    if (wanted === undefined)
        return undefined;
    const cookie = setCookies.map((line) => parseSetCookie(line)).findLast(({ name }) => name === wanted.name);
    if (cookie === undefined)
        return undefined;
    switch (wanted.attribute) {
        case "Expires":
            return cookie.expires?.toUTCString();
        case "Max-Age":
            return cookie.maxAge;
        case "Domain":
            return cookie.domain;
        case "Path":
            return cookie.path;
        case "Secure":
            return cookie.secure === true ? true : undefined;
        case "HttpOnly":
            return cookie.httpOnly === true ? true : undefined;
        case "SameSite":
            return sameSite(cookie.sameSite);
        default:
            return cookie.value;
    }
}
// Written by people as `Strict`; the library gives it in lower case.
function sameSite(value) {
    if (value === undefined || value === false)
        return undefined;
    const text = value === true ? "strict" : value;
    return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/checks/judge/predicate.js
/**
 * Judges one value. `undefined` is a missing one: it satisfies only `exists: false`, `absent: true` and `not: { exists }`.
 */
function mismatch(value, predicate, origin = {}) {
    const object = asObject(predicate);
    for (const [word, operand] of Object.entries(object)) {
        if (!satisfies(value, word, operand, origin)) {
            return { expected: phrase(word, operand), actual: shown(value, word, operand) };
        }
    }
    return undefined;
}
/** What is there, and what to write where a list is compared as if it were one of its items. */
function shown(value, word, operand) {
    if (value === undefined)
        return "nothing there";
    const compared = word === "not" ? operand.equals : word === "equals" ? operand : undefined;
    if (!Array.isArray(value) || compared === undefined)
        return show(value);
    return `${show(value)}, a list: \`includes: ${show(compared)}\` asks for one of its items`;
}
const asObject = (predicate) => typeof predicate === "object" && predicate !== null ? predicate : { equals: predicate };
function satisfies(value, word, operand, origin) {
    const text = origin.text === true;
    if (word === "exists")
        return (value !== undefined && !isEmptyList(value)) === operand;
    if (word === "absent")
        return (value === undefined || isEmptyList(value)) === operand;
    if (word === "not")
        return negation(value, operand, origin);
    if (value === undefined)
        return false;
    switch (word) {
        case "equals":
            return same(value, operand, text);
        case "in":
            return operand.some((item) => same(value, item, text));
        case "includes":
            return Array.isArray(value) && value.some((item) => same(item, operand, text));
        case "count":
            return counted(value, operand);
        case "isEmpty":
            return size(value) !== undefined && (size(value) === 0) === operand;
        case "contains":
            return typeof value === "string" && value.includes(String(operand));
        case "startsWith":
            return typeof value === "string" && value.startsWith(String(operand));
        case "endsWith":
            return typeof value === "string" && value.endsWith(String(operand));
        case "matches":
            return typeof value === "string" && new RegExp(String(operand)).test(value);
        default:
            return compare(numeric(value, text), word, operand);
    }
}
// A missing value, or one of another type, is no proof that it lacks something: `not` wants something to look at.
function negation(value, inner, origin) {
    const words = Object.entries(inner);
    return words.every((asked) => canBeAsked(value, asked, origin)) && mismatch(value, inner, origin) !== undefined;
}
/** Whether a word means anything for a value: `contains` for a text, `gt` for a number, `includes` for a list. */
function canBeAsked(value, [word, operand], { text = false, list = false }) {
    if (word === "exists" || word === "absent")
        return true;
    if (word === "not")
        return Object.entries(operand).every((inner) => canBeAsked(value, inner, { text, list }));
    if (value === undefined)
        return false;
    if (word === "count")
        return size(value) !== undefined && typeof value !== "string";
    if (word === "isEmpty")
        return size(value) !== undefined;
    if (list && isEmptyList(value))
        return false;
    if (word === "equals")
        return isComparable(value, operand, text);
    if (word === "in")
        return operand.some((item) => isComparable(value, item, text));
    if (word === "includes")
        return Array.isArray(value);
    if (word === "gt" || word === "gte" || word === "lt" || word === "lte")
        return isNumber(numeric(value, text));
    return typeof value === "string";
}
/** Whether being another value means anything: a list is no scalar, and 5 is not "5"; whatever is there may be not null. */
function isComparable(value, operand, text) {
    if (operand === null)
        return value !== undefined;
    return (text && typeof value === "string") || typeof value === typeof operand;
}
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** The number that a text is, when it comes from a place that has only texts. */
const numeric = (value, text) => text && typeof value === "string" ? (NUMBER.test(value.trim()) ? Number(value) : Number.NaN) : value;
/** What is too large for a number of this machine is none. */
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
/** Whether a number satisfies every given bound. */
function withinBounds(value, bounds) {
    return Object.entries(bounds).every(([word, limit]) => compare(value, word, limit));
}
function compare(value, word, limit) {
    if (!isNumber(value))
        return false;
    if (word === "gt")
        return value > limit;
    if (word === "gte")
        return value >= limit;
    if (word === "lt")
        return value < limit;
    if (word === "lte")
        return value <= limit;
    return value === limit;
}
/** Equal and of one type; in a place that has only texts, a number or a flag is what is written there. */
const same = (value, operand, text) => value === operand ||
    (text && typeof value === "string" && (typeof operand === "number" || typeof operand === "boolean")
        ? value === String(operand)
        : false);
const isEmptyList = (value) => Array.isArray(value) && value.length === 0;
function size(value) {
    if (typeof value === "string" || Array.isArray(value))
        return value.length;
    return typeof value === "object" && value !== null ? Object.keys(value).length : undefined;
}
function counted(value, operand) {
    const count = Array.isArray(value) ? value.length : typeof value === "object" ? size(value) : undefined;
    if (count === undefined)
        return false;
    return typeof operand === "number" ? count === operand : withinBounds(count, operand);
}
const WORDS = {
    gt: ">",
    gte: "≥",
    lt: "<",
    lte: "≤",
    startsWith: "starts with",
    endsWith: "ends with",
};
function phrase(word, operand) {
    if (word === "equals")
        return show(operand);
    if (word === "exists")
        return operand === true ? "exists" : "absent";
    if (word === "absent")
        return operand === true ? "absent" : "exists";
    if (word === "isEmpty")
        return operand === true ? "empty" : "not empty";
    if (word === "in")
        return `one of ${operand.map(show).join(", ")}`;
    if (word === "not")
        return `not ${describe(operand)}`;
    if (word === "count" && typeof operand === "object")
        return `count ${describe(operand)}`;
    return `${WORDS[word] ?? word} ${show(operand)}`;
}
/** A predicate in words: `contains "ok" and < 5`. */
function describe(predicate) {
    return Object.entries(asObject(predicate))
        .map(([word, operand]) => phrase(word, operand))
        .join(" and ");
}
/** A value for people, cut at 200 characters. */
function show(value) {
    const text = typeof value === "string" ? `"${value.slice(0, 200)}"` : written(value);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
function written(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch (error) {
        if (error instanceof RangeError)
            return "a value that is nested too deeply to be shown";
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/file/predicate-rules.js

/** Words that mean something for a list; any other one is never true of it. */
const OF_LISTS = ["includes", "count", "exists", "absent", "isEmpty", "not"];
/** Finds predicates that nothing can satisfy, that everything satisfies, or that are no patterns. */
function predicateRules(predicate, path, place) {
    if (predicate === undefined)
        return;
    const object = typeof predicate === "object" && predicate !== null ? predicate : { equals: predicate };
    const at = (word) => (typeof predicate === "object" && predicate !== null ? [...path, word] : path);
    emptyRule(object, at, place);
    patternRule(object, at, place);
    kindRule(object, at, place);
    numberRule(object, at, place);
    if (object.not !== undefined)
        predicateRules(object.not, at("not"), place);
}
function emptyRule(predicate, at, { report, subject }) {
    for (const word of ["contains", "startsWith", "endsWith", "matches"]) {
        if (predicate[word] !== "")
            continue;
        report(at(word), `has an empty \`${word}\` in ${subject}, which every text satisfies`, "Say what to look for.");
    }
}
function patternRule({ matches }, at, { report, subject }) {
    if (matches === undefined)
        return;
    try {
        new RegExp(matches);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const fix = "Correct it; in YAML, single quotes keep backslashes as they are.";
        report(at("matches"), `has a bad regular expression in ${subject}: ${why}`, fix);
    }
}
/** What can be known before any answer: a text has no items, a list is no text, and no text is null. */
function kindRule(predicate, at, { report, subject, asked }) {
    if (asked === "json")
        return;
    for (const [word, operand] of Object.entries(predicate)) {
        if (asked === "list" && !OF_LISTS.includes(word)) {
            const says = describe({ [word]: operand });
            const item = word === "equals" && typeof operand !== "object" ? show(operand) : "…";
            report(at(word), `asks of a list, in ${subject}, what no list can be: ${says}`, `Write \`{ includes: ${item} }\` for one item of it, or \`count\` for how many there are.`);
        }
        else if (asked === "text" && (word === "includes" || word === "count")) {
            report(at(word), `asks a text, in ${subject}, for \`${word}\`, which only lists have`, "Use `contains`.");
        }
        else if (asked === "text" && (operand === null || (word === "in" && operand.includes(null)))) {
            const fix = "Write what must be there, in quotes if it is a word such as `null`, or `{ exists: false }`.";
            report(at(word), `compares a text with nothing in ${subject}`, fix);
        }
    }
}
/** Digits that a number of JavaScript cannot hold would be equal to their neighbours; no number is one to compare with. */
function numberRule(predicate, at, { report, subject }) {
    for (const [word, operand] of Object.entries(predicate)) {
        const bounds = word === "count" && typeof operand === "object" ? Object.values(operand) : [operand].flat();
        const bad = bounds.find((item) => typeof item === "number" && !isExact(item));
        if (bad === undefined)
            continue;
        const fix = "Write a number of at most 15 digits, or the digits as a text in quotes where a text is compared.";
        report(at(word), `compares with ${String(bad)} in ${subject}, which is no exact number`, fix);
    }
}
const isExact = (number) => Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));

;// CONCATENATED MODULE: ./lib/src/checks/file/expectation-rules.js



/** Finds expectations that cannot be judged: bad regular expressions and JSONPaths, conditions that always hold. */
function expectationRules(expectation, place) {
    const { report, subject, check } = place;
    const path = [...place.path];
    const test = (predicate, at, asked = "text") => predicateRules(predicate, [...path, ...at], { subject, report, asked });
    test(expectation.body, ["body"]);
    test(expectation.url, ["url"]);
    test(expectation.redirect?.location, ["redirect", "location"]);
    for (const [name, predicate] of Object.entries(expectation.header ?? {}))
        test(predicate, ["header", name]);
    for (const [name, predicate] of Object.entries(expectation.cookie ?? {})) {
        if (cookieName(name) === undefined) {
            const fix = `Write \`name[Attribute]\` with one of ${COOKIE_ATTRIBUTES.join(", ")}.`;
            report([...path, "cookie", name], `has the unreadable cookie "${name}" in ${subject}`, fix);
        }
        test(predicate, ["cookie", name]);
    }
    for (const [query, predicate] of Object.entries(expectation.jsonpath ?? {})) {
        test(predicate, ["jsonpath", query], jsonPathRule(query, [...path, "jsonpath", query], place));
    }
    for (const key of ["Subject", "Issuer", "names"])
        test(expectation.certificate?.[key], ["certificate", key], key === "names" ? "list" : "text");
    if (expectation.certificate !== undefined && check.request?.url?.startsWith("http:")) {
        report([...path, "certificate"], `wants a certificate from an http:// URL in ${subject}`, "Use https://.");
    }
}
/** What a query can find: one value, or always a list. */
function jsonPathRule(query, path, { report, subject }) {
    try {
        return jsonPath(query).singular ? "json" : "list";
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        report(path, `has the bad JSONPath "${query}" in ${subject}: ${why}`, "Write it as RFC 9535 does, e.g. `$.a.b[0]`.");
        return "json";
    }
}

// EXTERNAL MODULE: ./lib/src/text/address.js
var address = __nccwpck_require__(508);
;// CONCATENATED MODULE: ./lib/src/checks/file/url-rules.js

/** Finds what is no address that would be asked as it is written. */
function urlRule(text, path, report) {
    const problem = (0,address/* addressProblem */.c)(text);
    if (problem === undefined)
        return;
    const secret = problem.says.startsWith("has a user name");
    const fix = secret ? "Send it as a header from a variable of `secret-variables`." : problem.fix;
    report(path, secret ? problem.says : `has "${text}", which ${problem.says}`, fix);
}
/** Finds paths that would be asked otherwise than they are written, and targets that lose their query by them. */
function pathRule(check, file, { path: at, report }) {
    const path = check.request?.path;
    if (path === undefined)
        return;
    const subject = `check "${check.name}"`;
    const problem = (0,address/* pathProblem */.z)(path);
    if (problem !== undefined)
        report([...at, "request", "path"], `has the path "${path}" in ${subject}, which ${problem.says}`, problem.fix);
    if (path === "/")
        return;
    const { targets = "all" } = check;
    for (const [name, target] of Object.entries(file.targets ?? {})) {
        const url = typeof target === "string" ? target : target.url;
        if ((targets !== "all" && !targets.includes(name)) || !URL.canParse(url) || new URL(url).search === "")
            continue;
        const message = `would lose the query of ${url}: ${subject} asks a path below it`;
        report([...at, "request", "path"], message, "Write the query into the check, as `request: { query: { … } }`.");
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/file/rules.js







/** What a JSON Schema cannot say about a file of valid form; each problem at its line. */
function checkRules(file, lineOf) {
    const problems = [];
    const report = (path, message, fix) => problems.push({ line: lineOf(path), message, fix });
    targetRules(file, report);
    const names = new Set();
    file.checks.forEach((check, index) => {
        const path = ["checks", index];
        const subject = `check "${check.name}"`;
        const key = check.id ?? check.name;
        if (names.has(key))
            report(path, `has two checks called "${key}"`, "Give each check its own name.");
        names.add(key);
        if (!rules_kindRule(check, subject, path, report))
            return;
        requestRules(check, subject, path, file, report);
        retryRule(check, subject, path, file, report);
        sampleRules(check, subject, path, report);
        for (const [where, expectation] of [
            [[...path, "expect"], check.expect],
            [[...path, "rate_limit", "expect"], check.rate_limit?.expect],
        ]) {
            if (expectation !== undefined)
                expectationRules(expectation, { subject, path: where, check, report });
        }
        networkRules(check, subject, path, report);
    });
    return problems;
}
function rules_kindRule(check, subject, path, report) {
    const kinds = ["cache", "rate_limit", "dns", "addr"].filter((kind) => check[kind] !== undefined);
    const http = ["request", "expect", "samples", "thresholds", "targets", "warmup"].filter((key) => check[key] !== undefined);
    const [kind, second] = kinds;
    const network = kind === "dns" || kind === "addr";
    if (second !== undefined || (network && http.length > 0)) {
        const both = [...kinds, ...(network ? http : [])].map((key) => `\`${key}\``).join(" and ");
        report(path, `has two kinds in one check: ${subject} has ${both}`, "Write one check for each.");
    }
    else if (kind !== undefined && check.samples !== undefined) {
        const both = `\`${kind}\` and \`samples\``;
        report(path, `has two kinds in one check: ${subject} has ${both}`, "Write one check for each.");
    }
    else if (!network && check.request === undefined) {
        report(path, `says nothing to do: ${subject} has no request`, "Add `request: { path: / }`.");
    }
    else if (kind === undefined && check.expect === undefined) {
        report(path, `has a request without expectation: ${subject}`, "Add `expect: { status: 200 }`.");
    }
    else
        return true;
    return false;
}
function requestRules(check, subject, path, file, report) {
    const { request, targets } = check;
    if (request === undefined)
        return;
    const at = [...path, "request"];
    if ((request.path === undefined) === (request.url === undefined)) {
        const which = request.path === undefined ? "neither `path` nor `url`" : "both `path` and `url`";
        report(at, `says unclearly where to: the request of ${subject} has ${which}`, "Write exactly one of them.");
    }
    if (request.url !== undefined)
        urlRule(request.url, [...at, "url"], report);
    pathRule(check, file, { path, report });
    if (request.url !== undefined && targets !== undefined) {
        report([...path, "targets"], `has targets for an absolute URL in ${subject}`, "Use `path`, or drop `targets`.");
    }
    const known = Object.keys(file.targets ?? {});
    if (request.path !== undefined && known.length === 0) {
        const fix = "Add `targets: { app: https://… }` to the file, or set the action's input `url`.";
        report(at, `has no targets, but ${subject} needs one`, fix);
    }
    if (Array.isArray(targets)) {
        targets.forEach((target, index) => {
            if (known.includes(target))
                return;
            const fix = known.length === 0 ? "The file has no targets." : `Use one of ${known.join(", ")}, or \`all\`.`;
            report([...path, "targets", index], `names the unknown target "${target}" in ${subject}`, fix);
        });
    }
    if ((request.json !== undefined || request.body !== undefined) && /^(GET|HEAD)$/.test(request.method ?? "GET")) {
        report(at, `sends a body with ${request.method ?? "GET"} in ${subject}`, "Add `method: POST` (or PUT, PATCH).");
    }
    const { body, jsonpath } = check.expect ?? {};
    if (request.method === "HEAD" && (body !== undefined || jsonpath !== undefined)) {
        const fix = "Use `method: GET`, or expect its status and headers alone.";
        report([...path, "expect"], `expects a body of the answer to HEAD in ${subject}, which has none`, fix);
    }
    headerRules(request.headers, [...at, "headers"], report);
}
function targetRules(file, report) {
    for (const [name, target] of Object.entries(file.targets ?? {})) {
        urlRule(typeof target === "string" ? target : target.url, ["targets", name], report);
        if (typeof target !== "string")
            headerRules(target.headers, ["targets", name, "headers"], report);
    }
    headerRules(file.defaults?.headers, ["defaults", "headers"], report);
}
function headerRules(headers, path, report) {
    for (const [name, value] of Object.entries(headers ?? {})) {
        try {
            (0,external_node_http_.validateHeaderName)(name);
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            report([...path, name], `has a header "${name}" that HTTP does not allow`, "Remove line breaks and control characters.");
        }
    }
}
function retryRule(check, subject, path, file, report) {
    const retry = { ...file.defaults?.retry, ...check.retry };
    if (retry.attempts !== undefined && (retry.consecutive_up ?? 1) > retry.attempts) {
        const at = check.retry === undefined ? ["defaults", "retry"] : [...path, "retry"];
        const message = `can never settle: ${subject} wants ${retry.consecutive_up} passes in a row out of ${retry.attempts} tries`;
        report(at, message, "Raise `attempts`, or lower `consecutive_up`.");
    }
}
function sampleRules(check, subject, path, report) {
    if (check.samples === undefined)
        return;
    for (const [index, text] of (check.thresholds?.duration ?? []).entries()) {
        const { statistic } = parseThreshold(text);
        if (typeof statistic !== "object")
            continue;
        const needed = samplesNeeded(statistic.percentile);
        if (check.samples >= needed)
            continue;
        const message = `judges "${text}" by too few samples: ${subject} takes ${check.samples}, and this percentile needs ${needed}`;
        const fix = needed <= 500 ? `Use \`samples: ${needed}\` or a lower percentile.` : "Use a lower percentile.";
        report([...path, "thresholds", "duration", index], message, fix);
    }
}
function networkRules(check, subject, path, report) {
    const limit = check.rate_limit;
    if (limit?.allow_first !== undefined && limit.allow_first >= limit.requests) {
        const message = `can never pass: ${subject} allows ${limit.allow_first} of ${limit.requests} requests`;
        report([...path, "rate_limit"], message, "Make `requests` larger than `allow_first`.");
    }
    if (check.dns?.server !== undefined &&
        (0,external_node_net_namespaceObject.isIP)(check.dns.server.replace(/^\[(.*)\](:\d+)?$|^([^:]+):\d+$/, "$1$3")) === 0) {
        report([...path, "dns", "server"], `has the DNS server "${check.dns.server}", which is not an IP address`, "Write e.g. `1.1.1.1`.");
    }
    predicateRules(check.dns?.addrs, [...path, "dns", "addrs"], { subject, report, asked: "list" });
    const port = Number(check.addr?.address.split(":").at(-1) ?? 1);
    if (port < 1 || port > 65_535)
        report([...path, "addr"], `has the port ${port}`, "Use a port from 1 to 65535.");
}

;// CONCATENATED MODULE: ./lib/src/checks/file/status-rules.js
/** Finds statuses that every answer satisfies. */
function statusRules(file, report) {
    file.checks.forEach((check, index) => {
        const expectations = [
            [["expect", "status"], check.expect?.status],
            [["expect", "redirect", "status"], check.expect?.redirect?.status],
            [["rate_limit", "expect", "status"], check.rate_limit?.expect?.status],
        ];
        for (const [path, status] of expectations) {
            if (!saysNothing(status))
                continue;
            const message = `has a status in check "${check.name}" that every answer satisfies`;
            report(["checks", index, ...path], message, "Say which answers are right: `status: 200`, or `status: [2xx, 3xx]`.");
        }
    });
}
const saysNothing = (status) => Array.isArray(status) && ["1xx", "2xx", "3xx", "4xx", "5xx"].every((name) => status.includes(name));

;// CONCATENATED MODULE: ./lib/src/checks/file/load.js





/** Reads a check file's bytes. Returns either something to run or every problem found, each at its line. */
async function loadCheckFile(bytes, options) {
    const text = decodeText(bytes, "check file");
    if (typeof text !== "string")
        return { problems: [text] };
    // The parser and the validator cost milliseconds that the simple case need not pay.
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(835)]).then(__nccwpck_require__.bind(__nccwpck_require__, 835));
    const { source, problems } = readYaml(text);
    return source === undefined ? { problems } : loadChecks(source, options);
}
/** The same for a document that was parsed before, e.g. one that the settings brought along. */
async function loadChecks(source, options) {
    const [{ substitute }, { validateForm }] = await Promise.all([__nccwpck_require__.e(/* import() */ 844).then(__nccwpck_require__.bind(__nccwpck_require__, 844)), __nccwpck_require__.e(/* import() */ 974).then(__nccwpck_require__.bind(__nccwpck_require__, 974))]);
    const { value, problems, uses } = substitute(source, options.variables, options.secrets);
    problems.push(...validateForm(value, source));
    if (problems.length > 0)
        return { problems: byLine(problems) };
    const file = value;
    problems.push(...replaceTargets(file, options));
    if (options.origins !== undefined)
        file.origins = [...(file.origins ?? []), ...options.origins];
    const { loaded, problems: broken } = await applyRules(file, source.lineOf);
    problems.push(...broken, ...borderRules(file, uses, source.lineOf));
    if (loaded === undefined || problems.length > 0)
        return { problems: byLine(problems) };
    const written = source.value.checks;
    return { loaded: { ...loaded, written, secretDefaults: secretDefaults(uses) }, problems: [] };
}
/** What only a file can get wrong: where it sends secrets, and statuses that say nothing. */
function borderRules(file, uses, lineOf) {
    const problems = [];
    const report = (path, message, fix) => problems.push({ line: lineOf(path), message, fix });
    originRules(file, uses, report);
    statusRules(file, report);
    return problems;
}
const secretDefaults = (uses) => new Set(uses
    .filter(({ path }) => path[0] === "defaults" && path[1] === "headers")
    .map(({ path }) => String(path[2]).toLowerCase()));
/** Checks the rules of a file of valid form, from wherever it comes. */
async function applyRules(file, lineOf = () => undefined) {
    if (file.checks.some(({ expect, rate_limit }) => expect?.jsonpath ?? rate_limit?.expect?.jsonpath)) {
        await loadJsonPath();
    }
    const problems = checkRules(file, lineOf);
    return problems.length > 0
        ? { problems }
        : { loaded: { file, written: file.checks, secretDefaults: new Set(), lineOf }, problems };
}
function replaceTargets(file, { targets, url }) {
    const own = Object.keys(file.targets ?? {});
    if (url !== undefined && own.length > 1) {
        const message = `has the targets ${own.join(", ")}, so the input \`url\` is ambiguous`;
        return [{ line: 1, message, fix: `Name the target in the input \`targets\`: \`${own[0]}=${url}\`.` }];
    }
    const replacements = new Map(targets);
    if (url !== undefined)
        replacements.set(own[0] ?? "default", url);
    for (const [name, base] of replacements) {
        const known = file.targets?.[name];
        file.targets = { ...file.targets, [name]: typeof known === "object" ? { ...known, url: base } : base };
    }
    return [];
}
const byLine = (problems) => problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

;// CONCATENATED MODULE: ./lib/src/checks/file/problems.js


/** Reasons of checks that break a rule. */
const CHECKS_REASONS = (/* unused pure expression or super */ null && (["invalid-checks"]));
/** One UserError for all problems of a check file: the first in the message, the others counted in the hint. */
function problemError(subject, problems) {
    return new FileError(subject, problems, { reason: "invalid-checks" });
}

;// CONCATENATED MODULE: ./lib/src/settings/slipway/lines.js
/** Most lines that are kept: they are there for annotations only. */
const MOST = 5_000;
/** Lines of a document by JSON pointer, without those that are their parent's. */
function linesOf(source) {
    const lines = { "": source.lineOf([]) };
    let count = 0;
    const walk = (value, path, above) => {
        if (typeof value !== "object" || value === null)
            return;
        for (const [key, member] of Object.entries(value)) {
            const below = [...path, Array.isArray(value) ? Number(key) : key];
            const line = source.lineOf(below);
            if (count++ >= MOST)
                return;
            if (line !== above)
                lines[pointer(below)] = line;
            walk(member, below, line);
        }
    };
    walk(source.value, [], lines[""] ?? 1);
    return lines;
}
/** The way back: a document that was passed on, with the lines of the file that it comes from. */
function withLines(value, lines) {
    return {
        value,
        lineOf(path) {
            for (let length = path.length; length >= 0; length--) {
                const at = pointer(path.slice(0, length));
                if (Object.hasOwn(lines, at))
                    return lines[at] ?? 1;
            }
            return 1;
        },
    };
}
const pointer = (path) => path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

;// CONCATENATED MODULE: ./lib/src/caller/checks.js







/** Stands for the Worker's first address, which nobody knows yet. */
const FIRST_ADDRESS = "https://worker.invalid";
/** The check document that the settings name or hold, fully judged; null if there is none. */
async function readChecks(repository, slipway, policy) {
    const found = checksOf(slipway);
    if (found === undefined || slipway.file === null)
        return null;
    if ("inline" in found) {
        const value = { version: 1, ...found.inline };
        return await judge(slipway.file, partOf(slipway, ["checks"], value), policy);
    }
    const line = partOf(slipway, ["checks"], undefined).lineOf([]);
    const origin = { words: `${slipway.file}, line ${line}, \`checks\``, reason: "invalid-checks" };
    const file = repository.within(external_node_path_.posix.dirname(slipway.file), found.file, origin);
    return await judge(file, await parse(file, await repository.read(file, origin)), policy);
}
async function parse(file, bytes) {
    const text = (0,document_text/* decodeText */.g7)(bytes, "check file");
    if (typeof text !== "string")
        throw problemError(file, [text]);
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(835)]).then(__nccwpck_require__.bind(__nccwpck_require__, 835));
    const { source, problems } = readYaml(text);
    if (source === undefined)
        throw problemError(file, problems);
    return source;
}
async function judge(file, source, policy) {
    const { variables, targets, origins } = policy;
    const secrets = unknownNames(source.value, variables);
    // What a secret will stand for is not known here: its name stays, and every rule is applied to the rest.
    const known = new Map([...Object.entries(variables), ...secrets.map((name) => [name, `\${${name}}`])]);
    const { problems } = await loadChecks(source, {
        variables: known,
        targets: new Map(Object.entries(targets)),
        url: addressOf(policy, source.value, FIRST_ADDRESS),
        origins,
    });
    if (problems.length > 0)
        throw problemError(file, problems.map(inSettings));
    return { file, document: source.value, lines: linesOf(source), secrets };
}
/** Names in `${NAME}` that the settings have no value for. */
function unknownNames(value, variables) {
    const names = new Set();
    const walk = (part) => {
        if (typeof part === "string")
            for (const [, escaped, name = ""] of part.matchAll(/(\$?)\$\{([A-Z_][A-Z0-9_]*)\}/g))
                if (escaped === "" && !Object.hasOwn(variables, name))
                    names.add(name);
        if (typeof part === "object" && part !== null)
            Object.values(part).forEach(walk);
    };
    walk(value);
    return [...names].sort();
}
/** Fixes that speak of an action's inputs, in the words of slipway.yml. */
const inSettings = (problem) => ({
    ...problem,
    fix: problem.fix
        .replace(/Add `origins: \[([^\]]*)\]` to the file/, "Add `origins: [$1]` to the file or to slipway.yml")
        .replace("set the action's input `url`", "set `url` in slipway.yml")
        .replace(/Name it in the input `variables` \([^)]*\)\./, "Name it below `variables` in slipway.yml."),
});

;// CONCATENATED MODULE: ./lib/src/release/worker/exports.js
/** Kinds of exports that travel in the metadata, with the states of a Durable Object class that one upload can bring about. */
const CARRIED = {
    worker: [undefined],
    "durable-object": [undefined, "created", "deleted", "renamed"],
};
/** An entry of `exports` that one upload cannot carry out, and what to do: a moving class, a container, a workflow. */
function exports_oddExport(exports) {
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
        if (KNOWN.has(key) || refused.has(key) || !isSet(value) || support_same(value, defaults[key]))
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
        throw new UserError(`The wrangler configuration sets \`${path}\`, which this wrangler drops.`, {
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
    const near = (0,nearest/* nearest */.p)(key, known);
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
    return new UserError(message, { reason: "unsupported-config", hint });
}
function isSet(value) {
    if (value === undefined || value === null || value === false || value === "")
        return false;
    return typeof value !== "object" || Object.values(value).some(isSet);
}
function support_same(a, b) {
    return b !== undefined && canonicalJson(a) === canonicalJson(b);
}

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
        return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 697))).readJsonc(text);
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

// EXTERNAL MODULE: ./lib/src/text/account-id.js
var account_id = __nccwpck_require__(301);
;// CONCATENATED MODULE: ./lib/src/settings/wrangler/kinds.js
const kinds_same = (...names) => Object.fromEntries(names.map((name) => [name, name]));
/** Every kind but variables, secrets, modules and unsafe bindings, which have forms of their own. */
const KINDS = [
    {
        at: ["kv_namespaces"],
        type: "kv_namespace",
        sent: { namespace_id: "id", raw: "raw" },
        inheritsWithout: "id",
    },
    {
        at: ["send_email"],
        type: "send_email",
        named: "name",
        sent: kinds_same("allowed_sender_addresses", "destination_address", "allowed_destination_addresses"),
    },
    {
        at: ["durable_objects", "bindings"],
        type: "durable_object_namespace",
        named: "name",
        sent: kinds_same("class_name", "script_name", "environment"),
        unlessEmpty: ["script_name", "environment"],
    },
    {
        at: ["workflows"],
        type: "workflow",
        sent: { workflow_name: "name", ...kinds_same("class_name", "script_name", "raw") },
    },
    {
        at: ["queues", "producers"],
        type: "queue",
        sent: { queue_name: "queue", ...kinds_same("delivery_delay", "raw") },
        inheritsWithout: "queue",
    },
    {
        at: ["r2_buckets"],
        type: "r2_bucket",
        sent: kinds_same("bucket_name", "jurisdiction", "raw"),
        inheritsWithout: "bucket_name",
    },
    {
        at: ["d1_databases"],
        type: "d1",
        sent: { id: "database_id", internalEnv: "database_internal_env", raw: "raw" },
        inheritsWithout: "database_id",
    },
    { at: ["vectorize"], type: "vectorize", sent: kinds_same("index_name", "raw") },
    { at: ["ai_search_namespaces"], type: "ai_search_namespace", sent: kinds_same("namespace"), inheritsWithout: "namespace" },
    { at: ["ai_search"], type: "ai_search", sent: kinds_same("instance_name") },
    { at: ["agent_memory"], type: "agent_memory", sent: kinds_same("namespace"), inheritsWithout: "namespace" },
    { at: ["hyperdrive"], type: "hyperdrive", sent: kinds_same("id") },
    { at: ["secrets_store_secrets"], type: "secrets_store_secret", sent: kinds_same("store_id", "secret_name") },
    { at: ["artifacts"], type: "artifacts", sent: kinds_same("namespace") },
    { at: ["unsafe_hello_world"], type: "unsafe_hello_world", sent: kinds_same("enable_timer") },
    { at: ["flagship"], type: "flagship", sent: kinds_same("app_id"), inheritsWithout: "app_id" },
    { at: ["ratelimits"], type: "ratelimit", named: "name", sent: kinds_same("namespace_id", "simple") },
    { at: ["vpc_services"], type: "vpc_service", sent: kinds_same("service_id") },
    { at: ["vpc_networks"], type: "vpc_network", sent: kinds_same("tunnel_id", "network_id") },
    {
        at: ["services"],
        type: "service",
        sent: kinds_same("service", "cross_account_grant", "environment", "entrypoint", "props"),
        unlessEmpty: ["environment", "entrypoint"],
    },
    { at: ["analytics_engine_datasets"], type: "analytics_engine", sent: kinds_same("dataset") },
    {
        at: ["dispatch_namespaces"],
        type: "dispatch_namespace",
        sent: kinds_same("namespace", "outbound"),
        inheritsWithout: "namespace",
    },
    { at: ["mtls_certificates"], type: "mtls_certificate", sent: kinds_same("certificate_id") },
    { at: ["pipelines"], type: "pipelines", sent: kinds_same("stream", "pipeline"), unlessEmpty: ["stream", "pipeline"] },
    { at: ["k2"], type: "k2", sent: kinds_same("stream") },
    { at: ["worker_loaders"], type: "worker_loader" },
    { at: ["logfwdr", "bindings"], type: "logfwdr", named: "name", sent: kinds_same("destination") },
    { at: ["browser"], type: "browser", one: true, sent: kinds_same("raw") },
    { at: ["analytics"], type: "analytics", one: true },
    { at: ["ai"], type: "ai", one: true, sent: kinds_same("staging", "raw") },
    { at: ["images"], type: "images", one: true, sent: kinds_same("raw") },
    { at: ["stream"], type: "stream", one: true },
    { at: ["media"], type: "media", one: true },
    { at: ["version_metadata"], type: "version_metadata", one: true },
];

;// CONCATENATED MODULE: ./lib/src/settings/wrangler/bindings.js


/** Every binding that an upload of this configuration would carry, sorted by name. */
function bindingsOf(config) {
    const found = [
        ...KINDS.flatMap((kind) => ofKind(config, kind)),
        ...variables(config.get("vars")),
        ...config.get("secrets").member("required").items().map(inherited),
        ...assets(config.get("assets")),
        ...unsafe(config.get("unsafe")),
        ...modules(config),
    ];
    refuseDoubles(found);
    return found.map(({ binding }) => identify(binding)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
function ofKind(config, kind) {
    const [key, member] = kind.at;
    const value = member === undefined ? config.get(key) : config.get(key).member(member);
    const said = kind.one ? (value.isSaid ? [value] : []) : value.items();
    return said.map((at) => ({ at, binding: ofItem(at, kind) }));
}
function ofItem(item, { type, named = "binding", sent = {}, unlessEmpty = [], inheritsWithout }) {
    const name = item.member(named).required();
    // An empty id is none.
    if (inheritsWithout !== undefined && (item.member(inheritsWithout).value ?? "") === "")
        return { name, type: "inherit" };
    const fields = {};
    for (const [field, from] of Object.entries(sent)) {
        const { value } = item.member(from);
        if (value !== undefined && !(unlessEmpty.includes(from) && !value))
            fields[field] = value;
    }
    return { ...(ALTERNATIVES[type]?.(fields) ?? fields), name, type };
}
/** What wrangler sends of members that exclude each other, and what it sends in another form. */
const ALTERNATIVES = {
    send_email: (fields) => without(fields, "destination_address", "allowed_destination_addresses"),
    pipelines: (fields) => without(fields, "stream", "pipeline"),
    vpc_network: (fields) => without(fields, "tunnel_id", "network_id"),
    dispatch_namespace: ({ outbound, ...fields }) => ({
        ...fields,
        ...(outbound ? { outbound: outboundOf(outbound) } : {}),
    }),
};
/** Fields without the second of two if the first is said. */
function without(fields, first, second) {
    if (fields[first] === undefined)
        return fields;
    const { [second]: _, ...others } = fields;
    return others;
}
function outboundOf(outbound) {
    const { service, environment, parameters } = outbound;
    const params = Array.isArray(parameters) ? parameters.map((name) => ({ name })) : undefined;
    return { worker: { service, environment }, params };
}
function variables(vars) {
    return Object.entries(vars.table()).map(([name, value]) => ({
        at: vars.member(name),
        binding: typeof value === "string" ? { name, type: "plain_text", text: value } : { name, type: "json", json: value },
    }));
}
const inherited = (at) => ({ at, binding: { name: at.required(), type: "inherit" } });
function assets(value) {
    const name = value.member("binding").text();
    return name ? [{ at: value.member("binding"), binding: { name, type: "assets" } }] : [];
}
function unsafe(value) {
    return value
        .member("bindings")
        .items()
        .map((at) => {
        const binding = { ...at.table(), name: at.member("name").required(), type: at.member("type").required() };
        return { at, binding };
    });
}
/** Modules of the days before ES modules: Slipway does not carry them out, but they are bindings. */
function modules(config) {
    const types = { wasm_modules: "wasm_module", text_blobs: "text_blob", data_blobs: "data_blob" };
    return Object.entries(types).flatMap(([key, type]) => Object.keys(config.get(key).table()).map((name) => ({
        at: config.get(key).member(name),
        binding: { name, type, part: name },
    })));
}
function refuseDoubles(found) {
    const seen = new Set();
    for (const { binding, at } of found) {
        if (seen.has(binding.name))
            throw at.refuse(`has the name "${binding.name}" of another binding`, "Give every binding a name of its own.");
        seen.add(binding.name);
    }
}

;// CONCATENATED MODULE: ./lib/src/settings/wrangler/environment.js



/** Reasons of a choice among the environments of a configuration that cannot be. */
const ENVIRONMENT_REASONS = (/* unused pure expression or super */ null && (["environment-required", "environment-unknown"]));
/** The word that selects the top level of a configuration that defines environments. */
const TOP_LEVEL = "top-level";
/** What an environment takes over from the top level where it says nothing itself; everything else it must repeat. */
const INHERITED = new Set([
    ...["name", "account_id", "route", "routes", "triggers", "workers_dev", "preview_urls", "assets", "logfwdr", "main"],
    ...["migrations", "exports"],
]);
/** What wrangler reads at the top level only, for every environment. */
const OF_THE_TOP = new Set(["wasm_modules", "text_blobs", "data_blobs"]);
/** What wrangler takes for left out when it is an empty text. */
const NOT_EMPTY = new Set(["account_id", "route"]);
/** The chosen environment of a configuration, with what it inherits. */
function effective(config, chosen) {
    const value = config.root.reduce((at, step) => at[step], config.source.value);
    const top = new Value(config, [], value);
    refuseRemoved(top);
    const environments = Object.keys(top.member("env").table());
    const environment = choose(top, environments, chosen);
    const own = environment === "" ? top : top.member("env").member(environment);
    own.table();
    const get = (key) => {
        const said = OF_THE_TOP.has(key) ? top.member(key) : own.member(key);
        const isSaid = said.isSaid && !(NOT_EMPTY.has(key) && said.value === "");
        return isSaid || !INHERITED.has(key) ? said : top.member(key);
    };
    return { environment, get, name: () => nameOf(top, own, environment) };
}
function nameOf(top, own, environment) {
    const said = own.member("name");
    const name = said.isSaid || environment === "" ? said : top.member("name");
    const text = name.required();
    if (!/^[a-z0-9_][a-z0-9-_]*$/.test(text))
        throw name.refuse(`is ${JSON.stringify(text)}`, "Use lower-case letters, digits, `-` and `_`.");
    if (said.isSaid || environment === "")
        return text;
    const full = `${text}-${environment}`;
    if (/^[a-z0-9-_]*$/.test(environment))
        return full;
    throw name.refuse(`becomes ${JSON.stringify(full)} in the environment "${environment}", which is no name of a Worker`, "Use lower-case letters, digits, `-` and `_` in the names of environments, or give this one a `name` of its own.");
}
function refuseRemoved(top) {
    const removed = top.member("legacy_env");
    if (removed.isSaid)
        throw removed.refuse("no longer exists", "Remove it: every environment is a Worker of its own, `<name>-<environment>`.");
}
function choose(top, environments, chosen) {
    const { file } = top.config;
    const known = environments.map((name) => `\`${name}\``).join(", ");
    if (chosen === undefined && environments.length > 0)
        throw new errors/* UserError */.yo(`"${file}" defines environments, and nothing says which one is released.`, {
            hint: `Write \`wrangler: { environment: ${environments[0]} }\` into slipway.yml, with one of ${known}, or \`${TOP_LEVEL}\`.`,
            reason: "environment-required",
        });
    if (chosen === TOP_LEVEL && environments.includes(TOP_LEVEL))
        throw new errors/* UserError */.yo(`"${file}" defines an environment called \`${TOP_LEVEL}\`.`, {
            hint: "That word chooses the settings outside of all environments: give the environment another name.",
            reason: "environment-unknown",
        });
    if (chosen === undefined || chosen === TOP_LEVEL)
        return "";
    if (environments.includes(chosen))
        return chosen;
    throw new errors/* UserError */.yo(`"${file}" defines no environment "${chosen}", which \`wrangler.environment\` in slipway.yml names.`, {
        hint: environments.length === 0 ? "It defines none: leave the key out." : (0,nearest/* suggestKey */.A)(chosen, environments),
        reason: "environment-unknown",
    });
}

;// CONCATENATED MODULE: ./lib/src/settings/wrangler/provisions.js
const CREATABLE = [
    { type: "kv_namespace", at: ["kv_namespaces"], id: "id" },
    { type: "d1", at: ["d1_databases"], id: "database_id", name: "database_name" },
    { type: "r2_bucket", at: ["r2_buckets"], name: "bucket_name" },
    { type: "queue", at: ["queues", "producers"], name: "queue" },
];
/**
 * What the bindings of a configuration lead to without an id, under the names that wrangler 4.164 would give them. What has
 * an id exists, or is a mistake.
 */
function provisionsOf(config, worker) {
    const found = CREATABLE.flatMap((kind) => {
        const [key, member] = kind.at;
        const value = member === undefined ? config.get(key) : config.get(key).member(member);
        return value
            .items()
            .filter((item) => kind.id === undefined || !item.member(kind.id).text())
            .map((item) => provisionOf(item, kind, worker));
    });
    return found.sort((a, b) => (a.binding < b.binding ? -1 : 1));
}
function provisionOf(item, { type, name }, worker) {
    const binding = item.member("binding").required();
    const said = name === undefined ? undefined : item.member(name).text();
    const jurisdiction = type === "kv_namespace" || type === "queue" ? undefined : item.member("jurisdiction").text();
    return {
        binding,
        type,
        resource: said || `${worker}-${binding.toLowerCase().replaceAll("_", "-")}`,
        ...(jurisdiction ? { jurisdiction } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/src/settings/wrangler/target.js




/** Where a wrangler configuration says a release goes, and what it may reach there. */
function targetOf(config, { environment, account }) {
    const seen = effective(config, environment);
    const worker = seen.name();
    const routes = routesOf(seen);
    const domains = routes.filter((route) => isDomain(route));
    const triggers = seen.get("triggers");
    const crons = triggers.member("crons");
    return {
        kind: "worker",
        worker,
        account: accountOf(seen.get("account_id"), account),
        wranglerEnvironment: seen.environment,
        routes: routes.filter((route) => !isDomain(route)).map(routeOf),
        customDomains: domains.map(domainOf),
        workersDev: seen.get("workers_dev").flag() ?? routes.length === 0,
        previewUrls: seen.get("preview_urls").flag() ?? null,
        crons: crons.isSaid ? crons.items().map((cron) => cron.required()) : null,
        queues: seen.get("queues").member("consumers").items().map(consumerOf),
        workflows: seen
            .get("workflows")
            .items()
            .filter((workflow) => (workflow.member("script_name").text() ?? worker) === worker)
            .map(workflowOf),
        tailConsumers: [
            ...seen.get("tail_consumers").items().map(consumerName),
            ...seen.get("streaming_tail_consumers").items().map(consumerName),
        ],
        durableObjects: {
            migrations: seen
                .get("migrations")
                .items()
                .map(({ value }) => value),
            exports: seen.get("exports").table(),
        },
        bindings: bindingsOf(seen),
        provisions: provisionsOf(seen, worker),
    };
}
function accountOf(value, outside) {
    const said = value.text() || undefined;
    if (said !== undefined && outside !== undefined && said !== outside)
        throw value.refuse(`is ${JSON.stringify(said)}, and the input \`account-id\` is \`${outside}\``, "Give both the same account, or leave it out of the configuration.", "account-mismatch");
    if (said !== undefined && !(0,account_id/* isAccountId */.J)(said))
        throw value.refuse(`is ${JSON.stringify(said.slice(0, 80))}, which is not an account id`, account_id/* ACCOUNT_ID_FORM */.b);
    return outside ?? said ?? null;
}
function routesOf(config) {
    const routes = config.get("routes");
    if (routes.isSaid)
        return routes.items();
    const route = config.get("route");
    return route.isSaid && route.value !== "" ? [route] : [];
}
const isDomain = (route) => typeof route.value === "object" && route.member("custom_domain").flag() === true;
function routeOf(route) {
    if (typeof route.value === "string")
        return { pattern: route.required() };
    return { pattern: route.member("pattern").required(), ...zoneOf(route) };
}
function domainOf(route) {
    const [enabled, previews_enabled] = [route.member("enabled").flag(), route.member("previews_enabled").flag()];
    return {
        hostname: route.member("pattern").required(),
        ...zoneOf(route),
        ...(enabled === undefined ? {} : { enabled }),
        ...(previews_enabled === undefined ? {} : { previews_enabled }),
    };
}
function zoneOf(route) {
    const [zone_id, zone_name] = [route.member("zone_id").text(), route.member("zone_name").text()];
    return { ...(zone_id === undefined ? {} : { zone_id }), ...(zone_name === undefined ? {} : { zone_name }) };
}
function consumerOf(consumer) {
    const dead = consumer.member("dead_letter_queue").text();
    return {
        queue: consumer.member("queue").required(),
        type: consumer.member("type").text() ?? "worker",
        ...(dead === undefined ? {} : { dead_letter_queue: dead }),
    };
}
const workflowOf = (workflow) => ({
    name: workflow.member("name").required(),
    class_name: workflow.member("class_name").required(),
});
function consumerName(consumer) {
    const environment = consumer.member("environment").text();
    return `${consumer.member("service").required()}${environment ? `/${environment}` : ""}`;
}

;// CONCATENATED MODULE: ./lib/src/caller/target.js






/** The target as the wrangler configuration says it, or slipway.yml where there is none. */
async function readTarget(repository, slipway, place) {
    const { config, account } = place;
    const { target, wrangler } = slipway.written;
    if (target === undefined) {
        if (config === undefined)
            throw nowhere(place, slipway);
        const bytes = await repository.read(config, { words: "The configuration", reason: "config-missing" });
        const parsed = await parseConfig(config, bytes);
        const found = targetOf(parsed, { environment: wrangler?.environment, account });
        refuseUnknownSettings(parsed, found.wranglerEnvironment);
        return { ...found, config };
    }
    if (config !== undefined)
        throw new errors/* UserError */.yo(`${slipway.file} names a \`target\`, and there is the wrangler configuration "${config}".`, {
            hint: "Leave `target` out; what only the build changes belongs into `allow: { differences: […] }`.",
            reason: "invalid-settings",
        });
    const source = partOf(slipway, ["target"], target);
    const named = targetOf({ file: slipway.file ?? "slipway.yml", source, root: [] }, { environment: undefined, account });
    const environment = wrangler?.environment ?? "";
    return { ...named, wranglerEnvironment: environment === "top-level" ? "" : environment, config: null };
}
/** What wrangler would drop with a warning: a misspelt setting is found missing only when a request needs it. */
function refuseUnknownSettings({ file, source }, environment) {
    const top = source.value;
    const own = environment === "" ? undefined : top.env?.[environment];
    const keys = [
        ...Object.keys(top).map((key) => [key]),
        ...Object.keys(own ?? {}).map((key) => ["env", environment, key]),
    ];
    const problems = keys.flatMap((path) => {
        const fix = unknownSetting(path.at(-1) ?? "");
        if (fix === undefined)
            return [];
        return [
            { line: source.lineOf(path), message: `sets \`${path.join(".")}\`, which this version does not know`, fix },
        ];
    });
    if (problems.length > 0)
        throw new FileError(file, problems, { reason: "unsupported-config" });
}
function nowhere({ directory, account }, { file }) {
    const lines = [
        ...(file === null ? ["version: 1"] : []),
        "target:",
        "  name: my-worker # full name of the Worker, environment included",
        ...(account === undefined ? ["  account_id: 0123456789abcdef0123456789abcdef"] : []),
        "  routes: [] # routes and custom domains, as in a wrangler configuration",
    ];
    return new errors/* UserError */.yo(`There is no wrangler configuration in "${directory}" nor in any directory above it, and slipway.yml names no \`target\`.`, {
        hint: `Commit a wrangler configuration, or point \`working-directory\` or \`config\` to it. If only the build makes one, write into "${file ?? `${directory === "." ? "" : `${directory}/`}slipway.yml`}", with everything that it binds:\n\n${lines.join("\n")}\n`,
        reason: "config-missing",
    });
}

;// CONCATENATED MODULE: ./lib/src/caller/pull-requests.js


/**
 * Throws a `UserError` for an environment that takes pull requests and leads to production's Worker: a forgotten line of
 * wrangler's environment would release them to everybody. Where production names no target, there is none to reach.
 */
async function refuseProductionsWorker(repository, { environment, target, production, where }) {
    const theirs = await production()
        .then((slipway) => readTarget(repository, slipway, where))
        .catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    });
    if (theirs?.worker !== target.worker || theirs.account !== target.account)
        return;
    throw new errors/* UserError */.yo(`The environment \`${environment}\` takes pull requests, and leads to the Worker \`${target.worker}\`, which is production's.`, {
        hint: `Give it a Worker of its own: \`wrangler: { environment: ... }\` below \`environments.${environment}\` in slipway.yml; or remove \`pull-requests: allow\`.`,
        reason: "invalid-settings",
    });
}

;// CONCATENATED MODULE: ./lib/src/caller/commit.js










/** Reads everything that the commit says of one release. Runs nothing of the repository's and asks nobody. */
async function readCommit(repository, { asked, source }, say) {
    const { directory, config, settings: file } = findFiles(repository, asked);
    say.info(`wrangler configuration: ${config ?? "none"}`);
    say.info(`Settings: ${file ?? "none, the defaults hold"}`);
    const slipway = file === undefined ? NO_FILE : await read(repository, file, asked.environment);
    if (slipway.meant !== undefined)
        say.warning(`${slipway.file} says nothing of the environment "${asked.environment}": did you mean "${slipway.meant}" there?`);
    const policy = policyOf(slipway);
    const where = { directory, config, account: asked.accountId };
    const target = await readTarget(repository, slipway, where);
    if (policy.gates.pullRequests && file !== undefined) {
        const production = () => read(repository, file, "production");
        await refuseProductionsWorker(repository, { environment: asked.environment, target, production, where });
    }
    if (asked.accountIsSaidLater !== true)
        refuseNoAccount(target, slipway);
    refuseUnacceptablePlace(placeOf(target));
    refuseUnaskable(target, policy);
    const checks = await readChecks(repository, slipway, policy);
    const { environment } = asked;
    const settings = sealSettings({ source, environment, file: slipway.file, target, ...policy, checks });
    refuseUnreachableCommit(settings);
    return settings;
}
const placeOf = ({ worker, crons, routes, workersDev }) => ({
    name: worker,
    config: { crons: crons ?? [], routes, workers_dev: workersDev },
});
function refuseNoAccount({ account, config }, { file }) {
    if (account !== null)
        return;
    throw new errors/* UserError */.yo(`Nothing says which account is meant: the input \`account-id\` is empty, and "${config ?? file}" has no \`account_id\`.`, {
        hint: "Give it in one of the two. A variable that does not exist, as in `account-id: ${{ vars.CLOUDFLARE_ACCOUNT_ID }}`, arrives as an empty text, and a variable of an environment is not seen there: make one of the repository or the organization.",
        reason: "invalid-input",
    });
}
/** A version is asked by a header whose keys begin with a small letter: what no request can name must not be staged. */
function refuseUnaskable({ worker }, { smokeTest, rollout }) {
    if (!smokeTest || rollout.identity === "absent-ok" || /^[a-z]/.test(worker))
        return;
    throw new errors/* UserError */.yo(`No request can name a version of the Worker "${worker}": Cloudflare's override header carries only names that begin with a small letter.`, {
        hint: "Give the Worker another name, or write into slipway.yml `rollout: { identity: absent-ok }`, which tests each version at its own preview URL, or `smoke-test: false`.",
        reason: "invalid-settings",
    });
}
/** The files that count, each relative to the repository. */
function findFiles(repository, asked) {
    const named = (words) => ({ words, reason: "invalid-input" });
    const directory = repository.within(".", asked.workingDirectory, named("Input `working-directory`"));
    if (!repository.isDirectory(directory))
        throw noDirectory(repository, asked.workingDirectory);
    const below = (path, words) => repository.within(directory, path, named(words));
    const config = asked.config === undefined ? findConfig(repository, directory) : below(asked.config, "Input `config`");
    const settings = asked.settingsFile === undefined
        ? findSettings(repository, directory, config)
        : below(asked.settingsFile, "Input `settings-file`");
    return { directory, config, settings };
}
function noDirectory(repository, directory) {
    const near = (0,nearest/* nearest */.p)(directory.replace(/\/+$/, ""), repository.directories());
    return new errors/* UserError */.yo(`There is no directory "${directory}" in the repository, which the input \`working-directory\` names.`, {
        hint: `${near === undefined ? "" : `Did you mean "${near}"? `}Give it relative to the repository's root, as it is committed; and check the repository out before.`,
        reason: "invalid-input",
    });
}
async function read(repository, file, environment) {
    const bytes = await repository.read(file, { words: "The file of settings", reason: "invalid-settings" });
    return await readSlipway(file, bytes, environment);
}

;// CONCATENATED MODULE: ./lib/src/caller/findings/finding.js
/** `deploy.yml, line 7, has …. Do this.`; a message that is a sentence of its own follows a colon. */
function findingSentence({ file, line, message, fix }) {
    const words = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`line ${line}`])];
    const goesOn = /^[a-z]/.test(message);
    const place = words.length === 0
        ? ""
        : goesOn && words.length === 1
            ? `${words[0]} `
            : `${words.join(", ")}${goesOn ? ", " : ": "}`;
    const what = `${place}${message}${/[.?!]$/.test(message) ? "" : "."}`;
    return fix === "" ? what : `${what} ${fix}`;
}

;// CONCATENATED MODULE: ./lib/src/caller/packages/commands.js
/** The word for a command that is not run. */
const NONE = "none";
/** The corepack that is installed where a project names its manager: Node has none of its own from 25 on. */
const COREPACK = "corepack@0.36.0";
/** Yarn's own first version, which hands over to the one that `.yarnrc.yml` names. */
const CLASSIC = "yarn@1.22.22";
/** The command after which the manager is there in the right version; `none` for the npm that comes with Node. */
function setupCommand({ name, version, lock }) {
    if (name === "npm")
        return version === undefined ? NONE : `npm install --global npm@${version}`;
    if (name === "bun")
        return `npm install --global bun@${version ?? "1"}`;
    // Corepack compares what it downloads with the hash in `packageManager`.
    if (version !== undefined)
        return `npm install --global ${COREPACK} && corepack enable ${name}`;
    return name === "yarn" ? `npm install --global ${CLASSIC}` : `npm install --global pnpm@${pnpmFor(lock)}`;
}
/** The pnpm that wrote a lockfile of this format; the newest that reads it, since nobody named one. */
function pnpmFor(lock) {
    const format = /^lockfileVersion:\s*['"]?(\d+)/m.exec(lock ?? "")?.[1];
    if (format === "5")
        return "7";
    return format === "6" ? "8" : "10";
}
/** The command that installs exactly what the lockfile says, and fails where it does not fit. */
function installCommand({ name, version, lock }) {
    if (name === "npm")
        return "npm ci";
    if (name !== "yarn")
        return `${name} install --frozen-lockfile`;
    return isBerry({ version, lock }) ? "yarn install --immutable" : "yarn install --frozen-lockfile";
}
/** Yarn from 2 on: its lockfile begins with a table of its own. */
function isBerry({ version, lock }) {
    return version === undefined ? /^__metadata:/m.test(lock ?? "") : !version.startsWith("1.");
}
/** The command that runs a script of package.json. */
const runCommand = (name, script) => `${name} run ${script}`;
/** The command that runs a program of the project's packages. */
const programCommand = (name, program) => `${{ npm: "npx", pnpm: "pnpm exec", yarn: "yarn run", bun: "bunx" }[name]} ${program}`;
/** The manager that a command of the caller's own begins with, if it is one that may not be there. */
function managerOf(command) {
    const [, name] = /^\s*(pnpm|yarn|bun)\b/.exec(command) ?? [];
    return name;
}

;// CONCATENATED MODULE: ./lib/src/caller/packages/lockfiles.js

/** Lockfiles in the order in which one is taken where several lie side by side. */
const LOCKFILES = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["npm-shrinkwrap.json", "npm"],
    ["package-lock.json", "npm"],
];
/** The name that people know each manager's lockfile by. */
const LOCKFILE_OF = {
    npm: "package-lock.json",
    pnpm: "pnpm-lock.yaml",
    yarn: "yarn.lock",
    bun: "bun.lock",
};
/** The lockfiles of the nearest directory that has any: a workspace has its own at the root. */
function findLockfiles(repository, directory) {
    for (const folder of lockfiles_upwards(directory)) {
        const found = LOCKFILES.map(([file, manager]) => ({ path: external_node_path_.posix.join(folder, file), manager }));
        const here = found.filter(({ path }) => repository.isFile(path));
        if (here.length > 0)
            return here;
    }
    return [];
}
/** A directory and all above it, up to the repository's root, nearest first. */
function lockfiles_upwards(directory) {
    const folder = external_node_path_.posix.normalize(directory);
    return folder === "." ? ["."] : [folder, ...lockfiles_upwards(external_node_path_.posix.dirname(folder))];
}
/** What pins wrangler in the text of a lockfile: its version; undefined if it is not in there. */
function lockedWrangler({ path }, text) {
    const name = external_node_path_.posix.basename(path);
    if (name.endsWith(".json"))
        return lockedByNpm(text);
    const patterns = {
        "pnpm-lock.yaml": /^\s+['"]?\/?wrangler[@/](\d+\.\d+\.\d+[^:('"\s]*)/m,
        "yarn.lock": /^"?wrangler@[^\n]*:\r?\n\s+version:?\s+"?([^"\s]+)"?/m,
        "bun.lock": /"wrangler":\s*\[\s*"wrangler@([^"]+)"/,
    };
    return patterns[name]?.exec(text)?.[1];
}
function lockedByNpm(text) {
    try {
        const { packages = {}, dependencies = {} } = JSON.parse(text);
        const key = Object.keys(packages).find((path) => /(^|\/)node_modules\/wrangler$/.test(path));
        return key === undefined ? dependencies.wrangler?.version : packages[key]?.version;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/document/jsonc.js
var jsonc = __nccwpck_require__(697);
;// CONCATENATED MODULE: ./lib/src/caller/packages/manifest.js




/** The package.json files that count for a directory, nearest first; what cannot be read is a finding. */
async function readManifests(repository, directory, found) {
    const paths = lockfiles_upwards(directory).map((folder) => external_node_path_.posix.join(folder, "package.json"));
    const manifests = [];
    for (const path of paths.filter((one) => repository.isFile(one))) {
        const bytes = await repository.read(path, { words: "The package file", reason: "invalid-input" });
        const text = (0,document_text/* decodeText */.g7)(bytes, "package file");
        const { source, problems } = typeof text === "string" ? (0,jsonc.readJsonc)(text) : { problems: [text] };
        for (const { line, message, fix } of problems)
            found.push({ level: "error", file: path, line, message, fix });
        if (source !== undefined)
            manifests.push(manifestOf(path, source));
    }
    return manifests;
}
const DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies"];
function manifestOf(path, source) {
    const table = tableOf(source.value);
    const scripts = tableOf(table.scripts);
    const asks = (name) => DEPENDENCIES.some((kind) => Object.hasOwn(tableOf(table[kind]), name));
    return {
        path,
        source,
        build: Object.hasOwn(scripts, "build") ? String(scripts.build) : undefined,
        wrangler: asks("wrangler"),
        openNext: asks("@opennextjs/cloudflare"),
        packageManager: table.packageManager,
    };
}
const tableOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
/** What `packageManager` of the nearest package.json that has one says; a value that says nothing is a finding. */
function pinnedManager(manifests, found) {
    const manifest = manifests.find(({ packageManager }) => packageManager !== undefined);
    if (manifest === undefined)
        return undefined;
    // The version becomes a word of a command: nothing but what a version can be may stand in it.
    const match = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.]+)?$/.exec(String(manifest.packageManager));
    if (match !== null)
        return { name: match[1], version: match[2] ?? "", manifest };
    found.push({
        level: "error",
        file: manifest.path,
        line: manifest.source.lineOf(["packageManager"]),
        message: `has the \`packageManager\` ${JSON.stringify(manifest.packageManager)}, which names no manager and exact version`,
        fix: "Write e.g. `pnpm@10.20.0`; npm, pnpm, yarn and bun are known.",
    });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/caller/packages/committed.js


/** Reads it; what cannot be read is a finding. */
async function readCommitted(repository, directory, findings) {
    const manifests = await readManifests(repository, directory, findings);
    const pinned = pinnedManager(manifests, findings);
    const lockfiles = findLockfiles(repository, directory);
    const lockfile = lockfiles.find(({ manager }) => manager === pinned?.name) ?? lockfiles[0];
    return { directory, manifests, lockfiles, pinned, lockfile, lock: await textOf(repository, lockfile) };
}
async function textOf(repository, lockfile) {
    if (lockfile === undefined || lockfile.path.endsWith(".lockb"))
        return undefined;
    const bytes = await repository.read(lockfile.path, { words: "The lockfile", reason: "invalid-input" });
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/src/caller/packages/rules.js



/** Lockfiles are read to this size, bytes: what is not read proves nothing. */
const READ = 8 * 1024 * 1024;
/** What is committed about packages and makes the build fail, or do what nobody expects. */
async function judgePackages(repository, committed) {
    // One that cannot be read is there, and told of already.
    const there = lockfiles_upwards(committed.directory).some((folder) => repository.isFile(external_node_path_.posix.join(folder, "package.json")));
    if (committed.manifests.length === 0)
        return there ? [] : [noManifest(committed)];
    return [...lockfileRules(committed), ...wranglerRules(committed), ...(await plugAndPlay(repository, committed))];
}
function noManifest({ directory }) {
    return {
        level: "error",
        file: undefined,
        line: undefined,
        message: `There is no package.json in "${directory}" nor in any directory above it, so nothing installs wrangler`,
        fix: "Add one that has wrangler (`npm install --save-dev wrangler`), and commit it with its lockfile.",
    };
}
function lockfileRules({ manifests, lockfiles, pinned, lockfile }) {
    const [nearest] = manifests;
    if (lockfile === undefined) {
        const name = pinned?.name ?? "npm";
        return [
            finding("error", nearest?.path, 1, {
                message: "has no lockfile beside it nor in any directory above",
                fix: `Run \`${name} install\` and commit the \`${LOCKFILE_OF[name]}\` that it writes: without it the install command fails, because nobody could say which packages are meant.`,
            }),
        ];
    }
    const managers = [...new Set(lockfiles.map(({ manager }) => manager))];
    const names = lockfiles.map(({ path }) => `"${path}"`).join(" and ");
    if (pinned !== undefined && !managers.includes(pinned.name))
        return [
            finding("error", pinned.manifest.path, pinned.manifest.source.lineOf(["packageManager"]), {
                message: `has the \`packageManager\` ${pinned.name}, and the lockfile is ${names}`,
                fix: `Keep one: run \`${pinned.name} install\` and commit its \`${LOCKFILE_OF[pinned.name]}\`, or name ${lockfile.manager}.`,
            }),
        ];
    if (managers.length < 2)
        return [];
    const why = pinned === undefined ? "the first of them in this order" : "as `packageManager` says";
    return [
        finding("warning", lockfile.path, undefined, {
            message: `is not the only lockfile: there are ${names}; ${lockfile.manager} is used, ${why}`,
            fix: "Delete what is not kept up to date, or name the manager in `packageManager` of package.json.",
        }),
    ];
}
function wranglerRules({ manifests, lockfile, lock }) {
    const version = lockfile === undefined || lock === undefined ? undefined : lockedWrangler(lockfile, lock);
    const path = manifests.find(({ wrangler }) => wrangler)?.path ?? manifests[0]?.path;
    if (version !== undefined && isTooOld(version))
        return [
            finding("error", lockfile?.path, undefined, {
                message: `pins wrangler ${version}, which is too old to be sealed with: the oldest is ${OLDEST.join(".")}`,
                fix: "Update it: `wrangler@4`.",
            }),
        ];
    // A lockfile that is no text, or was not read whole, may hold it all the same: frameworks bring it along.
    const unread = lockfile !== undefined && (lock === undefined || lock.length >= READ);
    if (version !== undefined || manifests.some(({ wrangler }) => wrangler) || unread)
        return [];
    return [
        finding("error", path, 1, {
            message: "does not name wrangler, nor does any above it or the lockfile",
            fix: "Add it to the project (`npm install --save-dev wrangler`): the Worker is bundled with your own wrangler, and nothing is installed beside it.",
        }),
    ];
}
/** The last 3, sealed with and deployed in test/strangers/projects/wrangler-3; every 4 is newer. */
const OLDEST = [3, 114];
function isTooOld(version) {
    const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
    return major === OLDEST[0] ? minor < OLDEST[1] : major < OLDEST[0];
}
/** Yarn links nothing into node_modules unless it is told to, and wrangler is looked for there. */
async function plugAndPlay(repository, { pinned, lockfile, lock }) {
    const version = pinned?.name === "yarn" ? pinned.version : undefined;
    if (lockfile?.manager !== "yarn" || !isBerry({ version, lock }))
        return [];
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(lockfile.path), ".yarnrc.yml");
    const text = repository.isFile(path)
        ? new TextDecoder().decode(await repository.read(path, { words: "Yarn's settings", reason: "invalid-input" }))
        : "";
    if (/^nodeLinker:\s*['"]?(node-modules|pnpm)\b/m.test(text))
        return [];
    return [
        finding("error", text === "" ? lockfile.path : path, undefined, {
            message: "is of a Yarn with Plug'n'Play, which has no `node_modules`",
            fix: "Write `nodeLinker: node-modules` into `.yarnrc.yml` beside the lockfile.",
        }),
    ];
}
function finding(level, file, line, said) {
    return { level, file, line, ...said };
}

;// CONCATENATED MODULE: ./lib/src/caller/packages/packages.js




/** Reads how the project in a directory of the repository is installed and built. Runs nothing. */
async function readPackages(repository, directory, { install, build }) {
    const nothing = { manager: undefined, setup: NONE, install: NONE, build: NONE, directory, findings: [] };
    if (install === NONE && build === NONE)
        return nothing;
    const findings = [];
    const committed = await readCommitted(repository, directory, findings);
    const { lockfile, pinned, lock } = committed;
    const manager = lockfile?.manager ?? pinned?.name;
    if (install === "")
        findings.push(...(await judgePackages(repository, committed)));
    const name = (install === "" ? undefined : managerOf(install)) ?? manager ?? "npm";
    const known = { name, version: pinned?.name === name ? pinned.version : undefined, lock };
    const detected = install === "";
    return {
        manager,
        // Whoever installs in their own way gets the manager that they begin with, and nothing that may be in their way.
        setup: detected || managerOf(install) !== undefined ? setupCommand(known) : NONE,
        install: detected ? installCommand(known) : install,
        build: build === "" ? builtBy(committed.manifests, name) : build,
        directory: detected && lockfile !== undefined ? external_node_path_.posix.dirname(lockfile.path) : directory,
        findings,
    };
}
/**
 * The script `build` of the nearest package.json, if it has one. With OpenNext that script builds Next.js alone, and is run
 * by the adapter's own program, which makes the Worker of it.
 */
function builtBy([nearest], name) {
    if (nearest?.openNext && !/\bopennextjs-cloudflare\b/.test(nearest.build ?? ""))
        return programCommand(name, "opennextjs-cloudflare build");
    return nearest?.build === undefined ? NONE : runCommand(name, "build");
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./lib/src/settings/files/repository.js




/** Reasons of a path that leads nowhere in the repository, by who named it. */
const ORIGIN_REASONS = (/* unused pure expression or super */ null && (["invalid-input", "invalid-settings", "invalid-checks", "config-missing"]));
/** Files are read to this size, bytes; readers refuse what is larger than they allow. */
const repository_MOST = 8 * 1024 * 1024;
/** The checked-out repository: the only place that settings come from. */
class Repository {
    /** Absolute, without links. */
    root;
    constructor(root) {
        this.root = root;
    }
    static async at(directory) {
        return new Repository(await (0,promises_.realpath)(directory));
    }
    /** A path below the root as people write it; `..` and absolute paths may not leave. `origin` named it. */
    within(base, path, origin) {
        const found = (0,external_node_path_.relative)(this.root, (0,external_node_path_.resolve)(this.root, base, path));
        const steps = found.split(external_node_path_.sep);
        // What lies in .git is not what was committed.
        if (steps[0] === ".." || steps.includes(".git"))
            throw outside(path, origin);
        return steps.join("/") || ".";
    }
    /** What lies at a path; undefined if nothing does. */
    stat(path) {
        try {
            return (0,external_node_fs_namespaceObject.statSync)((0,external_node_path_.join)(this.root, path));
        }
        catch {
            return undefined;
        }
    }
    isFile(path) {
        return this.stat(path)?.isFile() === true;
    }
    isDirectory(path) {
        return this.stat(path)?.isDirectory() === true;
    }
    /** The files of a directory, sorted, each relative to the repository; none if there is no such directory. */
    files(folder) {
        if (!this.isDirectory(folder))
            return [];
        return (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_.join)(this.root, folder), { withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map(({ name }) => external_node_path_.posix.join(folder, name))
            .sort();
    }
    /** Directories that people may mean: two levels deep, without those that tools make. */
    directories() {
        const inside = (path) => (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_.join)(this.root, path), { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
            .map(({ name }) => external_node_path_.posix.join(path, name));
        return inside(".").flatMap((path) => [path, ...inside(path)]);
    }
    /** The bytes of a regular file; a link is followed only within the repository. */
    async read(path, origin) {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(this.root, path)).catch(() => undefined);
        if (real === undefined)
            throw missing(path, origin);
        const way = this.within(".", (0,external_node_path_.relative)(this.root, real), origin);
        const file = await (0,promises_.open)((0,external_node_path_.join)(this.root, way), external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK);
        try {
            const found = await file.stat();
            if (!found.isFile())
                throw missing(path, origin);
            const buffer = Buffer.alloc(Math.min(found.size, repository_MOST));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
}
function outside(path, { words, reason }) {
    return new errors/* UserError */.yo(`${words} leads to "${path}", which lies outside of the repository.`, {
        hint: "Settings are what the commit says: name a file of the repository, without links that lead out of it.",
        reason,
    });
}
function missing(path, { words, reason }) {
    return new errors/* UserError */.yo(`${words} names "${path}", which is no file of the repository.`, {
        hint: "Check the path, and that the file is committed.",
        reason,
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
const markdown_LONGEST = 400;
const PUNCTUATION = /[|`*_~[\]\\]/g;
/** What GitHub would make a link or a mention of. A place where a line may break is not seen, and parts it. */
const LINKING = /([@#]|:\/(?=\/)|\bwww(?=\.))(?=[\w/.])/gi;
/** Text of other people on one line: it means nothing in Markdown or HTML, not even at the beginning of a line. */
function markdown_text(content, most = markdown_LONGEST) {
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
function code(content, most = markdown_LONGEST) {
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
function prose(sentence, most = 2 * markdown_LONGEST) {
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

;// CONCATENATED MODULE: ./lib/actions/validate/report.js


/** Most items of one row. */
const SHOWN = 20;
/** The settings for people: what will be released where, and how it is judged. */
function summarize(settings, packages, authorized) {
    const { target, environment, file, digest, allow } = settings;
    return page([
        md `${bold(md `${code(target.worker)} to ${code(environment)}`)}, as the commit says: ${way(settings)}`,
        details("What it says", facts([
            ["Account", target.account === null ? undefined : code(target.account)],
            ["wrangler environment", target.wranglerEnvironment === "" ? "top level" : code(target.wranglerEnvironment)],
            ["Read from", codes([target.config ?? "", file ?? ""].filter((path) => path !== ""))],
            ...whereRows(target),
            ...judgeRows(settings),
            ["Token", tokenText(environment, authorized)],
            ["Allowed", allowed(allow)],
            ["Installed by", packages.install === NONE ? undefined : code(packages.install)],
            ["Built by", packages.build === NONE ? undefined : code(packages.build)],
            ["Digest", code(digest)],
        ])),
    ]);
}
/** How it is judged and released, in half a sentence. */
function way({ smokeTest, test, checks, check, rollout }) {
    if (!smokeTest)
        return test ? md `judged by its invocations, then by checks.` : md `judged by its invocations.`;
    const judged = checks === null
        ? md `${code(check.path)} must answer ${code(check.expectStatus ?? "2xx")}`
        : md `judged by ${code(checks.file)}`;
    return md `${judged}, then ${rolloutText(rollout)}.`;
}
/** Where the token of the release comes from, as far as the caller's word goes. */
function tokenText(environment, isPassed) {
    if (isPassed === undefined)
        return undefined;
    if (isPassed)
        return "passed on by the caller";
    return md `not passed on by the caller: the environment ${code(environment)} must hold ${code("CLOUDFLARE_API_TOKEN")}`;
}
/** What a release without a token needs; the environment's own secrets are seen by its job alone. */
const noToken = (environment) => `No CLOUDFLARE_API_TOKEN was passed on. The environment "${environment}" must hold a secret of that name, and the call must name it below \`secrets:\`: \`CLOUDFLARE_API_TOKEN: \${{ secrets.CLOUDFLARE_API_TOKEN }}\`. Without one the release stops before it asks Cloudflare anything.`;
function whereRows(target) {
    const byType = Map.groupBy(target.bindings, ({ type }) => type);
    return [
        ["Routes", codes(target.routes.map(({ pattern }) => pattern))],
        ["Custom domains", codes(target.customDomains.map(({ hostname }) => hostname))],
        ["workers.dev", target.workersDev ? "on" : "off"],
        ["Cron triggers", target.crons === null ? undefined : (codes(target.crons) ?? "none")],
        ["Queue consumers", codes(target.queues.map(({ queue }) => queue))],
        ["Workflows", codes(target.workflows.map(({ name }) => name))],
        ["Bindings", lines([...byType].map(([type, group]) => md `${code(type)} ${codes(group.map(({ name }) => name))}`))],
    ];
}
function judgeRows(settings) {
    const { smokeTest, url, targets, checks, check, rollout } = settings;
    if (!smokeTest)
        return [["Judged by", withoutHttp(settings)]];
    const asked = [...(url === null ? [] : [url]), ...Object.values(targets)];
    const simple = md `${code(check.path)} must answer ${code(check.expectStatus ?? "2xx")}`;
    return [
        ["Asked at", codes(asked) ?? "the first address of the Worker"],
        ["Judged by", checks === null ? simple : code(checks.file)],
        ["Needs the secrets", codes(checks?.secrets ?? [])],
        ["Rollout", rolloutText(rollout)],
    ];
}
/** Which way a Worker goes that nobody can ask; everything about it is decided here. */
function withoutHttp({ rollout, test }) {
    const { strategy, analytics, bakeTime } = rollout;
    const way = strategy === "direct" ? "it gets all traffic at once" : "it is staged without traffic, then gets everything";
    const seen = analytics
        ? `its invocations of ${bakeTime} must show no errors, and where nobody invokes it, it ends as unproven`
        : "nothing is measured (`analytics: false`), so it ends as unproven";
    const then = test ? "; then `checks` are asked at the addresses that the settings name, as users ask" : "";
    return `No HTTP: nobody can ask it; ${way}, and ${seen}${then}`;
}
function rolloutText({ strategy, steps, bakeTime, reason }) {
    const parts = [code(strategy), ...(steps === null ? [] : [code(steps)]), md `bakes ${code(bakeTime)}`];
    return join(reason === null ? parts : [...parts, md `because ${code(reason)}`]);
}
function allowed({ migrations, takeOverDomains, provision, differences }) {
    const named = { migrations, "take-over-domains": takeOverDomains, provision };
    return codes([...Object.entries(named).flatMap(([name, is]) => (is ? [name] : [])), ...differences]);
}
function codes(texts) {
    if (texts.length === 0)
        return undefined;
    const shown = texts.slice(0, SHOWN).map((one) => code(one));
    return join(texts.length > SHOWN ? [...shown, `and ${texts.length - SHOWN} more`] : shown, " ");
}

;// CONCATENATED MODULE: ./lib/actions/validate/validate.js








/** Largest settings that become an output, bytes: as an input they are a variable of the step, of which Linux takes 128 KiB. */
const LARGEST_OUTPUT = 100_000;
/** Reads what the commit says of a release, and hands it on. Runs nothing of the repository's and asks nobody. */
async function validate(inputs, { workspace, variables }, run) {
    const repository = await Repository.at(workspace);
    const settings = await readSettings(repository, { inputs, variables }, run).catch((error) => {
        if (error instanceof FileError)
            annotate(error, run);
        throw error;
    });
    const { directory } = findFiles(repository, inputs);
    const packages = await readPackages(repository, directory, inputs.commands);
    for (const finding of packages.findings)
        warn(finding, run);
    const text = settingsText(settings);
    const file = await run.file("settings.json", `${text}\n`);
    await run.summary(summarize(settings, packages, inputs.authorized));
    if (inputs.authorized === false)
        run.info(noToken(settings.environment));
    const { target, environment, digest } = settings;
    if (!settings.smokeTest)
        run.info(`${withoutHttp(settings)}.`);
    run.notice(`What the commit says of "${target.worker}" in "${environment}": ${digest}`);
    return { ...outputsOf(settings, text), ...commandsOf(packages), "settings-file": file };
}
function outputsOf({ target, environment, url, smokeTest, test, digest, gates }, text) {
    return {
        settings: Buffer.byteLength(text) > LARGEST_OUTPUT ? "" : text,
        "settings-digest": digest,
        worker: target.worker,
        "account-id": target.account ?? undefined,
        environment,
        "wrangler-environment": target.wranglerEnvironment,
        url: url ?? "",
        "smoke-test": test ? "after" : smokeTest,
        "freeze-lifted-by": gates.freezeLiftedBy ?? "",
    };
}
const commandsOf = ({ setup, install, directory, build }) => ({
    "setup-command": setup,
    "install-command": install,
    "install-directory": directory,
    "build-command": build,
});
async function readSettings(repository, { inputs, variables }, run) {
    const { repository: name = null, commit = null, ref = null } = readWorkflow(variables);
    return await readCommit(repository, { asked: inputs, source: { repository: name, commit, ref } }, run);
}
function warn(finding, run) {
    const { file, line = 1 } = finding;
    run.warning(findingSentence(finding), file === undefined ? undefined : { file, line, title: "Slipway validate" });
}
function annotate({ file, problems }, run) {
    for (const problem of problems) {
        const line = problem.line ?? 1;
        run.annotate(`${problemSentence(file, problem)}. ${problem.fix}`, { file, line, title: "Slipway validate" });
    }
}


/***/ }),

/***/ 449:
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
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: RUN_REASONS, SUMMARY_FILE

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(67);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(449);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
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
function secrets_redactValue(value) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map(secrets_redactValue);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [redact(name), secrets_redactValue(member)]));
}
function hider() {
    hiding ??= createRedact(known);
    return hiding;
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}

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
    const text = typeof value === "string" ? redact(value) : `${JSON.stringify(secrets_redactValue(plain(value)), null, 2)}\n`;
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
;// CONCATENATED MODULE: ./lib/src/action/outlet.js





/** Longest texts, in UTF-16 code units: nobody reads more, and the runner takes no more of some. */
const LONGEST = { line: 64_000, annotation: 8_000, title: 200 };
/** Bytes. GitHub takes 1 MiB of summary from a step, and 1 MiB of outputs from a job. */
const LARGEST = { summary: 1_048_576, output: 524_288 };
/** Makes the one way out of the process: hides secrets, disarms what other people wrote, and cuts what is too long. */
function createOutlet() {
    const said = (text) => redact((0,harmless/* visible */.R)(text));
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
            const shown = typeof value === "string" ? redact(value) : value;
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
            const markdown = (0,cut/* cutMarkdown */.G$)(redactPage((0,harmless/* visible */.R)(page)), left - 1);
            left -= Buffer.byteLength(markdown) + 1;
            if (markdown === "")
                return;
            told = told === "" ? markdown : `${told}\n${markdown}`;
            // A summary that cannot be written must never change what happened.
            try {
                await keepFile(SUMMARY_FILE, told);
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
        external_node_http_.setGlobalProxyFromEnv?.();
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
        action: actionName(),
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
        mask: mask,
        publish(outputs) {
            for (const [name, value] of Object.entries(outputs)) {
                if (value === undefined)
                    continue;
                const shown = outlet.output(name, value);
                if (shown !== undefined)
                    published[name] = shown;
            }
        },
        file: keepFile,
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
        core/* setOutput */.uH("result", await keepFile("result.json", result));
    }
    catch (error) {
        outlet.warning(`result.json was not written: ${String(error)}`);
    }
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   readJsonc: () => (/* binding */ readJsonc)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(547);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(715);


/** How deep objects and lists may lie in each other; more would end the parser, which calls itself. */
const MAX_DEPTH = 100;
// jsonc-parser's numbers of tokens, without the enumeration that its types declare but do not export as a value.
const OPEN = [1, 3];
const CLOSE = [2, 4];
const END = 17;
/** Parses JSON with comments and trailing commas, as wrangler does. A key that stands twice is a problem. */
function readJsonc(text) {
    const deep = tooDeep(text);
    if (deep !== undefined)
        return { problems: [deep] };
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error !== undefined || tree === undefined) {
        const why = error === undefined ? "it is empty" : words((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error));
        const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfOffset */ .hW)(text, error?.offset ?? 0);
        return { problems: [{ line, message: `is not valid JSON: ${why}`, fix: "Correct it; comments may stay." }] };
    }
    const problems = [];
    const value = plain(tree, (key, offset) => problems.push(twice(key, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfOffset */ .hW)(text, offset))));
    if (problems.length > 0)
        return { problems };
    return { problems: [], source: { value, lineOf: (path) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfOffset */ .hW)(text, offsetOf(tree, path)) } };
}
/** `ValueExpected` becomes "value expected". */
const words = (code) => code.replaceAll(/(?!^)([A-Z])/g, " $1").toLowerCase();
const twice = (key, line) => key === "__proto__"
    ? { line, message: 'has the key "__proto__"', fix: "Remove it: programs take it for something else than a key." }
    : { line, message: `has the key "${key}" twice`, fix: "Keep one: people would read the first, programs the last." };
function tooDeep(text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
        if (OPEN.includes(token))
            depth += 1;
        if (CLOSE.includes(token))
            depth -= 1;
        if (depth > MAX_DEPTH) {
            const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfOffset */ .hW)(text, scanner.getTokenOffset());
            return { line, message: `is nested more than ${MAX_DEPTH} levels deep`, fix: "Write it more plainly." };
        }
    }
    return undefined;
}
/** The value of a node; `refuse` hears of keys that stand twice. */
function plain(node, refuse) {
    const { type, children = [] } = node;
    if (type === "array")
        return children.map((child) => plain(child, refuse));
    if (type !== "object")
        return node.value;
    const result = {};
    for (const { children: [key, value] = [] } of children) {
        if (key === undefined || value === undefined)
            continue;
        const name = String(key.value);
        if (name === "__proto__" || Object.hasOwn(result, name))
            refuse(name, key.offset);
        else
            result[name] = plain(value, refuse);
    }
    return result;
}
/** Where the value at a path, or its nearest ancestor, begins; of a member that is where its key does. */
function offsetOf(root, path) {
    let { offset } = root;
    let node = root;
    for (const step of path) {
        const found = childAt(node, step);
        if (found === undefined)
            return offset;
        offset = found.offset;
        node = found.type === "property" ? found.children?.[1] : found;
        if (node === undefined)
            return offset;
    }
    return offset;
}
const childAt = ({ type, children = [] }, step) => type === "array" ? children[Number(step)] : children.find(({ children: [key] = [] }) => key?.value === step);


/***/ }),

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ suggestKey),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SERVICES),
/* harmony export */   q: () => (/* binding */ EVENTS)
/* harmony export */ });
/** Services that can be told, as slipway.yml calls them. */
const SERVICES = ["slack", "slack-token", "discord", "teams", "webhook"];
/** What can be told of a release. */
const EVENTS = ["started", "succeeded", "failed", "rolled-back", "cancelled"];


/***/ }),

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mergeEnvironment),
/* harmony export */   r: () => (/* binding */ sameEnvironments)
/* harmony export */ });
/* harmony import */ var _document_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(172);

/** Keys that one environment replaces as a whole. */
const WHOLE = ["checks"];
/** Overlays an environment's keys: objects key by key, one level deep; everything else takes the place of what was. */
function mergeEnvironment({ value }, environment) {
    const { version: _, environments = {}, ...all } = value;
    // GitHub's environments are the same whatever their case.
    const name = Object.keys(environments).find((key) => key.toLowerCase() === environment.toLowerCase());
    const own = name === undefined ? {} : (environments[name] ?? {});
    const written = { ...all };
    for (const [key, said] of Object.entries(own)) {
        const before = Object.hasOwn(all, key) ? all[key] : undefined;
        written[key] = !WHOLE.includes(key) && isObject(before) && isObject(said) ? { ...before, ...said } : said;
    }
    return {
        written: written,
        origin: (path) => (name !== undefined && says(own, path) ? ["environments", name, ...path] : path),
        meant: name === undefined ? (0,_document_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(environment, Object.keys(environments)) : undefined,
    };
}
/** Two environments that GitHub takes for one. */
function sameEnvironments({ value }) {
    const seen = new Map();
    for (const name of Object.keys(value.environments ?? {})) {
        const other = seen.get(name.toLowerCase());
        if (other !== undefined)
            return [other, name];
        seen.set(name.toLowerCase(), name);
    }
    return undefined;
}
/** True if an environment's own keys decide the value at a path. */
function says(own, [key = "", member]) {
    if (!Object.hasOwn(own, key))
        return false;
    const said = own[String(key)];
    return WHOLE.includes(String(key)) || member === undefined || !isObject(said) || Object.hasOwn(said, member);
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ notifyOf),
/* harmony export */   Y: () => (/* binding */ servicesOf)
/* harmony export */ });
/* harmony import */ var _format_notify_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(215);

/** Services whose message can be edited, or that nobody reads: being told of the start is no noise there. */
const TOLD_OF_START = ["slack-token", "discord", "webhook"];
/** The channels with every default filled in; an entry without a service is none. */
function notifyOf(written = []) {
    return written.flatMap((one) => {
        const service = servicesOf(one)[0];
        if (service === undefined)
            return [];
        return {
            service,
            secret: one[service] ?? "",
            signingKey: one["signing-key"] ?? null,
            channel: one.channel ?? null,
            on: one.on ?? normally(service),
        };
    });
}
/** The services that an entry names; a valid one names one. */
function servicesOf(one) {
    return _format_notify_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICES */ .B.filter((service) => one[service] !== undefined);
}
function normally(service) {
    return _format_notify_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENTS */ .q.filter((event) => event !== "started" || TOLD_OF_START.includes(service));
}


/***/ }),

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ rolloutSettings),
/* harmony export */   vH: () => (/* binding */ ROLLOUT_DEFAULTS)
/* harmony export */ });
/* unused harmony export BAKE_TIMES */
/** What holds where slipway.yml says nothing; the same as the defaults of the inputs of `blue-green`. */
const ROLLOUT_DEFAULTS = {
    strategy: "blue-green",
    evidence: "either",
    tolerance: "normal",
    "max-error-rate": 5,
    analytics: true,
    timeout: "60m",
    "hold-time": "10m",
    "identity-timeout": "3m",
    "smoke-timeout": "5m",
    "probe-interval": "15s",
    "probes-per-round": 5,
    "measure-interval": "60s",
    "warm-up": "60s",
    "analytics-lag": "2m",
    "read-interval": "150s",
    "version-header": "x-worker-version",
    identity: "required",
    "around-cache": false,
    "on-cancel-in-bake": "rollback",
    "pause-at": [],
    "pause-time": "60m",
    soak: "runner",
};
/** Bake times of the strategies, where none is said. */
const BAKE_TIMES = { "blue-green": "15m", gradual: "10m", direct: "10m" };
/** Every setting of a rollout, the defaults filled in. */
function rolloutSettings(written) {
    const said = { ...ROLLOUT_DEFAULTS, ...written };
    return {
        strategy: said.strategy,
        reason: said.reason?.trim() || null,
        steps: said.steps === undefined ? null : [said.steps].flat().join(", "),
        bakeTime: said["bake-time"] ?? BAKE_TIMES[said.strategy],
        evidence: said.evidence,
        tolerance: said.tolerance,
        maxErrorRate: said["max-error-rate"],
        analytics: said.analytics,
        timeout: said.timeout,
        holdTime: said["hold-time"],
        identityTimeout: said["identity-timeout"],
        smokeTimeout: said["smoke-timeout"],
        probeInterval: said["probe-interval"],
        probesPerRound: said["probes-per-round"],
        measureInterval: said["measure-interval"],
        warmUp: said["warm-up"],
        analyticsLag: said["analytics-lag"],
        readInterval: said["read-interval"],
        versionHeader: said["version-header"].toLowerCase(),
        identity: said.identity,
        aroundCache: said["around-cache"],
        onCancelInBake: said["on-cancel-in-bake"],
        pauseAt: [said["pause-at"]].flat(),
        pauseTime: said["pause-time"],
        soak: said.soak,
        allowDowngrade: said["allow-downgrade"]?.trim() || null,
    };
}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ namesTwoHeaders),
/* harmony export */   Zb: () => (/* binding */ rolloutOf),
/* harmony export */   rY: () => (/* binding */ versionHeaderOf)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(302);

/** What is added to answers so that they show their version. Whoever names a header of their own sends it themselves. */
function versionHeaderOf({ "version-header": said, rollout }) {
    if (said === "off" || said === "add")
        return said;
    const own = said ?? rollout?.["version-header"] ?? _rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLOUT_DEFAULTS */ .vH["version-header"];
    return said === undefined && own.toLowerCase() === _rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLLOUT_DEFAULTS */ .vH["version-header"] ? "add" : "own";
}
/** The rollout as it is written, reading the header that `version-header` names. */
function rolloutOf(written) {
    const own = ownHeader(written);
    return own === undefined ? (written.rollout ?? {}) : { ...written.rollout, "version-header": own };
}
/** Whether `version-header` and `rollout.version-header` name different headers. */
function namesTwoHeaders(written) {
    const [own, read] = [ownHeader(written), written.rollout?.["version-header"]];
    return own !== undefined && read !== undefined && own.toLowerCase() !== read.toLowerCase();
}
const ownHeader = ({ "version-header": said }) => (said === "off" || said === "add" ? undefined : said);


/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAccountId),
/* harmony export */   b: () => (/* binding */ ACCOUNT_ID_FORM)
/* harmony export */ });
/** True for a text that can be the id of an account of Cloudflare's. */
const isAccountId = (text) => /^[0-9a-f]{32}$/.test(text);
/** What such an id looks like, and where it is found: for whoever wrote something else. */
const ACCOUNT_ID_FORM = "It has 32 digits and letters from a to f, and stands in the dashboard's address behind the host.";


/***/ }),

/***/ 508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressProblem),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f]|^\s|\s$/;
const dropped = {
    says: "has a space at its end, a tab, a line break or another character that a URL loses in silence",
    fix: "Remove it.",
};
const fragment = (text) => ({
    says: "has a part after `#`, which no server is ever told",
    fix: `Leave it out: \`${text.slice(0, text.indexOf("#")).slice(0, 100)}\`.`,
});
/** Why a text is no http(s) address that would be asked as it is written; undefined if it is one. */
function addressProblem(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text.trimStart()))
        return { says: "is not an http(s) URL", fix: "Write e.g. `https://example.com`." };
    if (INVISIBLE.test(text))
        return dropped;
    if (url.username !== "" || url.password !== "")
        return {
            says: `has a user name or password in the URL of ${url.host}`,
            fix: "Leave them out: addresses are shown in the log.",
        };
    return text.includes("#") ? fragment(text) : undefined;
}
/** A step of a path that means the folder itself or the one above, in every spelling that URLs know. */
const DOTS = /^(\.|%2e){1,2}$/i;
/** Why a text is no path that would be asked as it is written, below an address; undefined if it is one. */
function pathProblem(text) {
    if (INVISIBLE.test(text))
        return dropped;
    if (text.includes("#"))
        return fragment(text);
    const [path = ""] = text.split("?");
    if (path.split(/[/\\]/).some((step) => DOTS.test(step)))
        return {
            says: "has a step `.` or `..`, which leads out of the address it is below",
            fix: "Write the path itself.",
        };
    return undefined;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ var __webpack_exports__ = __nccwpck_require__(921);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
