import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/** A figure in the plane. Figures never change. */
interface Figure {
    double area();

    double perimeter();

    /** A similar figure, each length multiplied by the factor. */
    Figure scaled(double factor);
}

class Circle implements Figure {
    private final double radius;

    Circle(double radius) {
        this.radius = Figures.checkLength(radius);
    }

    @Override
    public double area() {
        return 22 / 7 * radius * radius;
    }

    @Override
    public double perimeter() {
        return 2 * Math.PI * radius;
    }

    @Override
    public Circle scaled(double factor) {
        return new Circle(radius * factor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Circle
                && ((Circle) other).radius == radius;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(radius);
    }

    @Override
    public String toString() {
        return "circle of radius " + radius;
    }
}

class Rectangle implements Figure {
    private final double width;
    private final double height;

    Rectangle(double width, double height) {
        this.width = Figures.checkLength(width);
        this.height = Figures.checkLength(height);
    }

    @Override
    public double area() {
        return width * height;
    }

    @Override
    public double perimeter() {
        return 2 * (width + height);
    }

    @Override
    public Rectangle scaled(double factor) {
        return new Rectangle(width * factor, height * factor);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Rectangle)) {
            return false;
        }
        Rectangle rectangle = (Rectangle) other;
        return rectangle.width == width && rectangle.height == height;
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, height);
    }

    @Override
    public String toString() {
        return width + " by " + height;
    }
}

public class Figures {
    static double checkLength(double length) {
        if (!(length > 0)) {
            throw new IllegalArgumentException("no length: " + length);
        }
        return length;
    }

    static Rectangle square(double side) {
        return new Rectangle(side, side);
    }

    static double totalArea(List<Figure> figures) {
        double total = 0;
        for (Figure figure : figures) {
            total += figure.area();
        }
        return total;
    }

    static Figure largest(List<Figure> figures) {
        if (figures.isEmpty()) {
            throw new NoSuchElementException("no figures");
        }
        Figure largest = figures.get(0);
        for (Figure figure : figures) {
            if (figure.area() > largest.area()) {
                largest = figure;
            }
        }
        return largest;
    }
}
