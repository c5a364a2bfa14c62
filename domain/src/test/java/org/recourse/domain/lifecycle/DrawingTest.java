package org.recourse.domain.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The three drawings of a lifecycle, character by character. */
class DrawingTest {
    @Test
    void a_grid_shows_states_against_triggers() {
        assertEquals("""
                                a   b   c   d
                 1 SHELF        2?  .   .   x
                 2 ON_THE_ROAD  .   3?  3   .
                 3 DOOR         .   .   .   .

                2  leads to state 2     2?  only under a condition     x  refused     .  no row, refused

                a  send   somebody did send
                b  carry  somebody did carry
                c  drive  somebody did drive
                d  drop   somebody did drop
                """, Grid.of(Parcel.LIFECYCLE));
    }

    @Test
    void a_mermaid_diagram_shows_every_row_that_leads_on() {
        assertEquals("""
                stateDiagram-v2
                    [*] --> SHELF
                    SHELF --> ON_THE_ROAD : send [it is paid and it is light]
                    ON_THE_ROAD --> DOOR : carry [it is heavy]
                    ON_THE_ROAD --> DOOR : drive
                    DOOR --> [*]
                """, Mermaid.of(Parcel.LIFECYCLE));
    }

    @Test
    void a_dot_graph_shows_every_row_that_leads_on_and_whose_move_it_is() {
        assertEquals("""
                digraph "parcel" {
                    rankdir=LR;
                    node [shape=box, style=rounded];
                    start [shape=point];
                    SHELF [style="rounded,bold"];
                    ON_THE_ROAD;
                    DOOR [peripheries=2];
                    start -> SHELF;
                    SHELF -> ON_THE_ROAD [label="send [it is paid and it is light]"];
                    ON_THE_ROAD -> DOOR [label="carry [it is heavy]"];
                    ON_THE_ROAD -> DOOR [label="drive"];
                }
                """, Dot.of(Parcel.LIFECYCLE));
    }
}
