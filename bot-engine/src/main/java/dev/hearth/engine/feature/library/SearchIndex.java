package dev.hearth.engine.feature.library;

import dev.hearth.engine.base.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The exercises of one language, found by words. It holds only the library's own text, in memory; what somebody
/// looks for is read as plain words, never as a query's syntax, and not kept.
final class SearchIndex {
    private static final String ID = "id";
    private static final Map<String, Float> FIELDS = Map.of("title", 3f, "topics", 2f, "text", 1f);
    private static final int SHORTEST_TO_FORGIVE = 5;
    private static final float FORGIVEN = 0.5f;

    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final int size;

    private SearchIndex(Analyzer analyzer, IndexSearcher searcher, int size) {
        this.analyzer = analyzer;
        this.searcher = searcher;
        this.size = size;
    }

    /// One exercise as it is found.
    ///
    /// @param topics further words for what it is about
    record Entry(String id, String topics, Wording wording) {}

    static SearchIndex of(Language language, List<Entry> entries) {
        Analyzer analyzer = analyzer(language);
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            for (Entry entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.commit();
            return new SearchIndex(analyzer, new IndexSearcher(DirectoryReader.open(memory)), entries.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(Language language) {
        return switch (language) {
            case EN -> new EnglishAnalyzer();
            case DE -> new GermanAnalyzer();
            case ES -> new SpanishAnalyzer();
            case FR -> new FrenchAnalyzer();
        };
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.YES));
        document.add(new TextField("title", entry.wording().title(), Field.Store.NO));
        document.add(new TextField("topics", entry.topics(), Field.Store.NO));
        document.add(new TextField("text", String.join("\n", entry.wording().all()), Field.Store.NO));
        return document;
    }

    /// How well exercises fit a text: 1 for the best, nothing for those that have none of its words.
    Map<String, Double> fits(String text) {
        try {
            Query query = query(text);
            Map<String, Double> fits = new HashMap<>();
            StoredFields stored = searcher.storedFields();
            double best = 0;
            for (ScoreDoc hit : searcher.search(query, size).scoreDocs) {
                best = Math.max(best, hit.score);
                fits.put(stored.document(hit.doc).get(ID), hit.score / best);
            }
            return fits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String text) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words(text)) {
            FIELDS.forEach((field, weight) -> {
                Term term = new Term(field, word);
                any.add(new BoostQuery(new TermQuery(term), weight), BooleanClause.Occur.SHOULD);
                if (word.length() >= SHORTEST_TO_FORGIVE) {
                    any.add(new BoostQuery(new FuzzyQuery(term, 1), FORGIVEN), BooleanClause.Occur.SHOULD);
                }
            });
        }
        return any.build();
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }
}
