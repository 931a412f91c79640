package org.micwise.show.csv.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.micwise.show.csv.PlotProblem;

/** Collects what is wrong with a plot, so that all of it can be mended in one go. */
public final class PlotProblems {
    // A plot that is something else altogether would have one for each of its cells.
    private static final int MAX_PROBLEMS = 100;
    private static final int LETTERS = 26;

    private final List<PlotProblem> problems = new ArrayList<>();

    /** Notes something about the file as a whole. */
    void file(String message) {
        add(new PlotProblem(0, "", message));
    }

    /** Notes something about a row, counted from 1. */
    void row(int row, String message) {
        add(new PlotProblem(row, "", message));
    }

    /** Notes something about a cell, its row counted from 1 and its column from 0. */
    void cell(int row, int column, String message) {
        add(new PlotProblem(row, letters(column), message));
    }

    private void add(PlotProblem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    private static String letters(int column) {
        String letter = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? letter : letters(column / LETTERS - 1) + letter;
    }

    /** Returns whether nothing is wrong so far. */
    public boolean none() {
        return problems.isEmpty();
    }

    /** Returns all, by row. */
    public List<PlotProblem> list() {
        return problems.stream().sorted(Comparator.comparingInt(PlotProblem::row)).toList();
    }
}
